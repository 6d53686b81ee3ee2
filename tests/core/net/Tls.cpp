// SPDX-License-Identifier: MIT
#include "net/HttpClient.h"
#include "net/TrustedRoots.h"

#include "support/TempHome.h"
#include "support/net/FaultServer.h"
#include "support/net/TestClient.h"

#include <QDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using Security = FaultServer::Security;

namespace {

/// Files that stand for certificates, each with its name in it, below a folder that stands for the system.
void layOut(const QTemporaryDir &root)
{
    const auto write = [&root](const char *path, const QByteArray &text) {
        const QString file = root.filePath(QString::fromLatin1(path));
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qFatal("cannot write %s", path);
    };
    const auto certificate = [](const QByteArray &name) {
        return "-----BEGIN CERTIFICATE-----\n" + name + "\n-----END CERTIFICATE-----\n";
    };
    write("own.pem", certificate("own"));
    write("text", "no certificate");
    write("more/c.pem", certificate("c"));
    write("etc/ssl/certs/a.pem", certificate("a"));
    write("etc/ssl/certs/b.0", certificate("b"));
    write("etc/pki/tls/certs/ca-bundle.crt", certificate("bundle"));
    QFile::link(QStringLiteral("a.pem"), root.filePath(QStringLiteral("etc/ssl/certs/c.0")));
}

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatProvesItselfIsTrusted();
    void anyOtherIsRefused_data();
    void anyOtherIsRefused();
    void theSystemDoesNotTrustOurRoot();
    void aServerWithoutTls();
    void anEarlyEndIsAnErrorHereToo();
    void rootsByVariables_data();
    void rootsByVariables();
    void otherSystemsIgnoreTheVariables();

private:
    TempHome m_home;
};

void TlsTest::aServerThatProvesItselfIsTrusted()
{
    FaultServer server(Security::Tls);
    server.serve("/x", "secret");
    const HttpClient client = testClient(m_home.host());
    for (const char *host : {"127.0.0.1", "localhost"}) {
        const Result<HttpAnswer> answer = client.fetch(getRequest(server.url("/x", host)));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().what + answer.error().detail));
        QCOMPARE(answer->body, "secret");
    }
}

void TlsTest::anyOtherIsRefused_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("words");
    QTest::newRow("expired") << Security::Expired
                             << QStringLiteral("has expired: check this computer's clock");
    QTest::newRow("not yet valid") << Security::NotYetValid << QStringLiteral("is not valid yet: check this");
    QTest::newRow("other host") << Security::OtherHost << QStringLiteral("belongs to another host: check");
    QTest::newRow("self-signed") << Security::SelfSigned
                                 << QStringLiteral("nobody whom this computer trusts: ");
}

void TlsTest::anyOtherIsRefused()
{
    QFETCH(Security, security);
    QFETCH(QString, words);
    FaultServer server(security);
    server.serve("/x", "secret");
    const Result<HttpAnswer> answer = testClient(m_home.host()).fetch(getRequest(server.url("/x")));
    QVERIFY(!answer);
    QCOMPARE(errorCodeName(answer.error().code), errorCodeName(ErrorCode::Refused));
    QVERIFY2(answer.error().what.contains(words), qPrintable(answer.error().what + answer.error().detail));
    QVERIFY(!answer.error().detail.isEmpty());
    QCOMPARE(server.requests().size(), 0);
}

void TlsTest::theSystemDoesNotTrustOurRoot()
{
    FaultServer server(Security::Tls);
    server.serve("/x", "secret");
    Host host = m_home.host();
    const Result<HttpTransportSettings> settings = HttpTransportSettings::read(host);
    QVERIFY(settings && !settings->roots);
    host.environment.set("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt");
    if (TrustedRoots::read(host)) { // a machine without any roots trusts nobody all the more
        const Result<HttpAnswer> answer = testClient(host).fetch(getRequest(server.url("/x")));
        QVERIFY(!answer);
        QVERIFY(answer.error().what.contains(u"nobody whom this computer trusts"));
    }
}

void TlsTest::aServerWithoutTls()
{
    FaultServer server;
    server.on("/", [](const ServedRequest &) { return ServedAnswer(); });
    QUrl url = server.url("/");
    url.setScheme(QStringLiteral("https"));
    HttpLimits limits;
    limits.silence =
        std::chrono::milliseconds(300); // such a server waits for more of what it takes for a request
    const Result<HttpAnswer> answer = testClient(m_home.host(), limits).fetch(getRequest(url));
    QVERIFY(!answer);
    QCOMPARE(errorCodeName(answer.error().code), errorCodeName(ErrorCode::Timeout));
}

void TlsTest::anEarlyEndIsAnErrorHereToo()
{
    FaultServer server(Security::Tls);
    server.on("/early", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.body = QByteArray(100'000, 'x');
        answer.saysLength = 100'000;
        answer.bodyBytes = 60'000;
        answer.ending = ServedAnswer::Ending::Close;
        return answer;
    });
    const Result<HttpAnswer> answer = testClient(m_home.host()).fetch(getRequest(server.url("/early")));
    QVERIFY(!answer);
    QVERIFY2(answer.error().what.contains(u"ended early"), qPrintable(answer.error().what));
}

void TlsTest::rootsByVariables_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("folders");
    QTest::addColumn<QString>("expected"); // certificates found, in order; "-" for the system's; "error"
    QTest::newRow("nothing set") << QByteArray() << QByteArray() << QStringLiteral("-");
    QTest::newRow("a file, and the system's folder")
        << QByteArray("own.pem") << QByteArray() << QStringLiteral("own a b");
    QTest::newRow("a folder, and the system's bundle")
        << QByteArray() << QByteArray("more") << QStringLiteral("bundle c");
    QTest::newRow("both") << QByteArray("own.pem") << QByteArray("more") << QStringLiteral("own c");
    QTest::newRow("two folders") << QByteArray("own.pem") << QByteArray("more:etc/ssl/certs")
                                 << QStringLiteral("own c a b");
    QTest::newRow("no such file") << QByteArray("missing") << QByteArray("more") << QStringLiteral("c");
    QTest::newRow("nothing there") << QByteArray("missing") << QByteArray("missing")
                                   << QStringLiteral("error");
    QTest::newRow("no certificate there")
        << QByteArray("text") << QByteArray("missing") << QStringLiteral("error");
}

void TlsTest::rootsByVariables()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, folders);
    QFETCH(QString, expected);
    QTemporaryDir root;
    layOut(root);
    if (expected == u"own a b" || expected == u"own c a b")
        QFile::remove(root.filePath(QStringLiteral("etc/pki/tls/certs/ca-bundle.crt")));

    Host host = m_home.host();
    host.systemRoot = root.path() + u'/';
    const QByteArray prefix = QFile::encodeName(root.path()) + '/';
    if (!file.isEmpty())
        host.environment.set("SSL_CERT_FILE", prefix + file);
    if (!folders.isEmpty())
        host.environment.set("SSL_CERT_DIR", prefix + QByteArray(folders).replace(":", ':' + prefix));
    const Result<std::optional<QByteArray>> roots = TrustedRoots::read(host);
    QString found = roots ? QStringLiteral("-") : QStringLiteral("error");
    if (roots && *roots) {
        QStringList names;
        const QByteArrayList lines = (*roots)->split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty() && !line.startsWith('-') && line != "no certificate")
                names.append(QString::fromUtf8(line));
        }
        found = names.join(u' ');
    }
    QCOMPARE(found, expected);
}

void TlsTest::otherSystemsIgnoreTheVariables()
{
    for (const Os os : {Os(Os::MacOS), Os(Os::Windows)}) {
        Host host = m_home.host();
        host.environment.set("SSL_CERT_FILE", "/missing");
        host.os = os;
        const Result<std::optional<QByteArray>> roots = TrustedRoots::read(host);
        QVERIFY(roots && !*roots);
    }
}

QTEST_GUILESS_MAIN(TlsTest)
#include "Tls.moc"
