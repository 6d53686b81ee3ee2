// SPDX-License-Identifier: MIT
#include "support/TempHome.h"
#include "support/net/FaultServer.h"
#include "support/net/TestClient.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;

/// Credentials reach the server that asks for them.
class CredentialsServedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatAsksForThem();
};

void CredentialsServedTest::opensWhatAsksForThem()
{
    FaultServer server(FaultServer::Security::Tls);
    server.on("/private", [](const ServedRequest &request) {
        if (request.headers.value("Authorization") == "Basic " + QByteArray("me:w").toBase64())
            return ServedAnswer::text(200, "inside");
        ServedAnswer answer = ServedAnswer::text(401, "who?\n");
        answer.headers.append("WWW-Authenticate", "Basic realm=\"x\"");
        return answer;
    });
    TempHome home;
    Result<HttpAnswer> answer = testClient(home.host()).fetch(getRequest(server.url("/private")));
    QVERIFY(answer);
    QCOMPARE(answer->status, 401);
    QCOMPARE(answer->body, "who?\n");
    const QByteArray machine = "machine 127.0.0.1:" + QByteArray::number(server.port());
    home.write(QStringLiteral(".netrc"), machine + " login me password w\n");
    answer = testClient(home.host()).fetch(getRequest(server.url("/private")));
    QVERIFY(answer);
    QCOMPARE(answer->body, "inside");
    home.write(QStringLiteral(".netrc"), machine + " login me password wrong\n");
    answer = testClient(home.host()).fetch(getRequest(server.url("/private")));
    QVERIFY(answer);
    QCOMPARE(answer->status, 401);
}

QTEST_GUILESS_MAIN(CredentialsServedTest)
#include "CredentialsServed.moc"
