// SPDX-License-Identifier: MIT
#include "net/TransportLibrary.h"

#include "net/HttpClient.h"
#include "support/TempHome.h"
#include "support/net/FaultServer.h"
#include "support/net/TestClient.h"

#include <QFileInfo>
#include <QTest>

using namespace goconf;
using namespace goconf::test;

class TransportLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhereTheProgramLooks();
    void bringsAnswers();
    void aMissingOneIsAnError();
};

void TransportLibraryTest::isWhereTheProgramLooks()
{
    const QString file = TransportLibrary::fileOf(QStringLiteral(GOCONF_PROGRAM_FOLDER), Os::current());
    QCOMPARE(QFileInfo(file).canonicalFilePath(),
             QFileInfo(QStringLiteral(GOCONF_NETWORK_LIBRARY)).canonicalFilePath());
    QCOMPARE(TransportLibrary::fileOf(QStringLiteral("C:/Go Configurator"), Os::Windows),
             u"C:/Go Configurator/goconf-network.dll");
}

void TransportLibraryTest::bringsAnswers()
{
    FaultServer server;
    server.serve("/x", QByteArray(3'000'000, 'x'));
    const TempHome home;
    const Result<HttpTransportSettings> settings = HttpTransportSettings::read(home.host());
    QVERIFY(settings);
    const Result<std::shared_ptr<HttpTransport>> transport =
        TransportLibrary::open(QStringLiteral(GOCONF_NETWORK_LIBRARY), *settings);
    QVERIFY2(transport, transport ? "" : qPrintable(transport.error().detail));
    const HttpClient client(*transport, settings->proxies, {});
    const Result<HttpAnswer> answer = client.fetch(getRequest(server.url("/x")));
    QVERIFY(answer);
    QCOMPARE(answer->body.size(), 3'000'000);
}

void TransportLibraryTest::aMissingOneIsAnError()
{
    const Result<std::shared_ptr<HttpTransport>> transport =
        TransportLibrary::open(QStringLiteral("/nowhere/goconf-network.so"), {});
    QVERIFY(!transport);
    QCOMPARE(errorCodeName(transport.error().code), errorCodeName(ErrorCode::Unsupported));
    QVERIFY(!transport.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TransportLibraryTest)
#include "TransportLibrary.moc"
