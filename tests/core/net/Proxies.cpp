// SPDX-License-Identifier: MIT
#include "net/HttpClient.h"
#include "net/ProxySettings.h"

#include "support/TempHome.h"
#include "support/net/FaultServer.h"
#include "support/net/TestClient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

using namespace goconf;
using namespace goconf::test;

class ProxiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesAsGoDoes();
    void becomesSomethingToConnectTo_data();
    void becomesSomethingToConnectTo();
    void plainRequestsNameTheWholeUrl();
    void tlsGoesThroughATunnel();
    void socksResolvesTheName();
    void theLoopbackIsNeverProxied();
    void aProxyThatRefuses();
    void aProxyThatWantsAPassword_data();
    void aProxyThatWantsAPassword();
    void aProxyThatIsNotThere();
    void credentialsForTheServerDoNotReachTheProxy();

private:
    HttpClient clientThrough(const QByteArray &variable, const QByteArray &proxy) const
    {
        Host host = m_home.host();
        host.environment.set(variable, proxy);
        return testClient(host);
    }
    static QByteArray address(const FaultServer &server)
    {
        return "127.0.0.1:" + QByteArray::number(server.port());
    }

    TempHome m_home;
    FaultServer m_server{FaultServer::Security::Tls};
};

void ProxiesTest::choosesAsGoDoes()
{
    QFile file(QStringLiteral(GOCONF_NET_DATA "/proxies.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value(u"rows").toArray();
    int compared = 0;
    QStringList differences;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QJsonObject variables = row.value(u"environment").toObject();
        Environment environment(Os::Linux);
        for (auto it = variables.begin(); it != variables.end(); ++it)
            environment.set(it.key().toUtf8(), it.value().toString().toUtf8());
        const ProxySettings settings(environment);
        const QJsonObject answers = row.value(u"answers").toObject();
        for (auto it = answers.begin(); it != answers.end(); ++it, ++compared) {
            const Result<std::optional<GoUrl>> found = settings.urlFor(QUrl::fromEncoded(it.key().toUtf8()));
            QString ours = found ? QStringLiteral("direct") : QStringLiteral("error");
            if (found && *found) {
                const GoUrl &url = **found;
                ours = QString::fromUtf8(url.scheme + ' ' + url.host);
                if (url.hasUser) {
                    ours = QUrl::fromPercentEncoding(url.user) + u' ' +
                           QUrl::fromPercentEncoding(url.password) + u' ' + ours;
                }
            }
            if (ours != it.value().toString()) {
                differences.append(
                    QStringLiteral("%1 %2: %3, Go: %4")
                        .arg(QString::fromUtf8(QJsonDocument(variables).toJson(QJsonDocument::Compact)),
                             it.key(), ours, it.value().toString()));
            }
        }
    }
    QVERIFY(compared > 1500);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void ProxiesTest::becomesSomethingToConnectTo_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("host") << QByteArray("p") << QStringLiteral("http p 80");
    QTest::newRow("port") << QByteArray("p:3128") << QStringLiteral("http p 3128");
    QTest::newRow("v6") << QByteArray("http://[::1]:8080/") << QStringLiteral("http ::1 8080");
    QTest::newRow("password") << QByteArray("http://u%40x:p%3Aw@p:1") << QStringLiteral("http p 1 u@x p:w");
    QTest::newRow("socks") << QByteArray("socks5://s") << QStringLiteral("socks s 1080");
    QTest::newRow("socks5h") << QByteArray("socks5h://s:9") << QStringLiteral("socks s 9");
    QTest::newRow("over TLS") << QByteArray("https://p:443") << QStringLiteral("unsupported");
    QTest::newRow("no proxy's scheme") << QByteArray("ftp://p") << QStringLiteral("invalid-value");
}

void ProxiesTest::becomesSomethingToConnectTo()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    Environment environment(Os::Linux);
    environment.set("https_proxy", value);
    const QUrl url(QStringLiteral("https://example.test/"));
    const Result<std::optional<HttpProxy>> found = ProxySettings(environment).proxyFor(url);
    if (!found) {
        QCOMPARE(QString(errorCodeName(found.error().code)), expected);
        QVERIFY(found.error().what.contains(u"https_proxy"));
        return;
    }
    const HttpProxy &proxy = found->value();
    QString text = proxy.kind == HttpProxy::Socks5 ? QStringLiteral("socks ") : QStringLiteral("http ");
    text += proxy.host + u' ' + QString::number(proxy.port);
    if (!proxy.user.isEmpty())
        text += u' ' + proxy.user + u' ' + proxy.password;
    QCOMPARE(text, expected);
    QCOMPARE(proxy.variable, "https_proxy");
}

void ProxiesTest::plainRequestsNameTheWholeUrl()
{
    FaultServer proxy;
    proxy.serve("/x", "through");
    HttpRequest request = getRequest(QUrl(QStringLiteral("http://example.test/x?q")));
    request.plainHttp = true;
    const Result<HttpAnswer> answer = clientThrough("HTTP_PROXY", address(proxy)).fetch(request);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().what));
    QCOMPARE(answer->body, "through");
    QCOMPARE(proxy.requests().constLast().target, "http://example.test/x?q");
}

void ProxiesTest::tlsGoesThroughATunnel()
{
    FaultServer proxy;
    proxy.allowTunnels(m_server.port());
    m_server.serve("/x", "through");
    const Result<HttpAnswer> answer = clientThrough("HTTPS_PROXY", "http://" + address(proxy))
                                          .fetch(getRequest(QUrl(QStringLiteral("https://server.test/x"))));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().what + answer.error().detail));
    QCOMPARE(answer->body, "through");
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.requests().constLast().method, "CONNECT");
    QCOMPARE(proxy.requests().constLast().target, "server.test:443");
}

void ProxiesTest::socksResolvesTheName()
{
    FaultServer proxy;
    proxy.allowTunnels(m_server.port());
    m_server.serve("/x", "through");
    const Result<HttpAnswer> answer = clientThrough("HTTPS_PROXY", "socks5://" + address(proxy))
                                          .fetch(getRequest(QUrl(QStringLiteral("https://server.test/x"))));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().what + answer.error().detail));
    QCOMPARE(answer->body, "through");
    QCOMPARE(proxy.requests().constLast().method, "SOCKS");
    QCOMPARE(proxy.requests().constLast().target, "server.test:443");
}

void ProxiesTest::theLoopbackIsNeverProxied()
{
    FaultServer proxy;
    FaultServer plain;
    plain.serve("/x", "direct");
    const HttpClient client = clientThrough("HTTP_PROXY", address(proxy));
    QCOMPARE(client.fetch(getRequest(plain.url("/x")))->body, "direct");
    QCOMPARE(proxy.requests().size(), 0);
}

void ProxiesTest::aProxyThatRefuses()
{
    FaultServer proxy; // no tunnels: 403
    const Result<HttpAnswer> answer = clientThrough("HTTPS_PROXY", address(proxy))
                                          .fetch(getRequest(QUrl(QStringLiteral("https://server.test/x"))));
    QVERIFY(!answer);
    QCOMPARE(errorCodeName(answer.error().code), errorCodeName(ErrorCode::Network));
    QVERIFY2(answer.error().what.contains(u"brought no connection to server.test: check HTTPS_PROXY"),
             qPrintable(answer.error().what + answer.error().detail));
}

void ProxiesTest::aProxyThatWantsAPassword_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("right");
    for (const char *url : {"https://server.test/x", "http://server.test/x"}) {
        QTest::addRow("none, %s", url) << QByteArray(url) << QByteArray() << false;
        QTest::addRow("wrong, %s", url) << QByteArray(url) << QByteArray("me:wrong@") << false;
        QTest::addRow("right, %s", url) << QByteArray(url) << QByteArray("me:w%40rd@") << true;
    }
}

void ProxiesTest::aProxyThatWantsAPassword()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, sent);
    QFETCH(bool, right);
    FaultServer proxy;
    proxy.allowTunnels(m_server.port(), "me:w@rd");
    proxy.serve("/x", "through");
    m_server.serve("/x", "through");
    Host host = m_home.host();
    host.environment.set("HTTPS_PROXY", "http://" + sent + address(proxy));
    host.environment.set("HTTP_PROXY", "http://" + sent + address(proxy));
    HttpRequest request = getRequest(QUrl::fromEncoded(url));
    request.plainHttp = true;
    const Result<HttpAnswer> answer = testClient(host).fetch(request);
    if (right) {
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().what + answer.error().detail));
        QCOMPARE(answer->body, "through");
        return;
    }
    const Error error = answer ? answer->content().error() : answer.error();
    QCOMPARE(errorCodeName(error.code), errorCodeName(ErrorCode::PermissionDenied));
    QVERIFY2(error.what.contains(u"asks for a name and password"), qPrintable(error.what));
    QVERIFY(!error.what.contains(u"wrong"));
}

void ProxiesTest::aProxyThatIsNotThere()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QByteArray gone = "127.0.0.1:" + QByteArray::number(taken.serverPort());
    taken.close();
    for (const QByteArray &proxy : {gone, "socks5://" + gone}) {
        const Result<HttpAnswer> answer =
            clientThrough("HTTPS_PROXY", proxy)
                .fetch(getRequest(QUrl(QStringLiteral("https://server.test/x"))));
        QVERIFY(!answer);
        QCOMPARE(errorCodeName(answer.error().code), errorCodeName(ErrorCode::Network));
        QVERIFY2(answer.error().what.contains(u": check HTTPS_PROXY"),
                 qPrintable(answer.error().what + answer.error().detail));
    }
}

void ProxiesTest::credentialsForTheServerDoNotReachTheProxy()
{
    FaultServer proxy;
    proxy.allowTunnels(m_server.port());
    m_server.serve("/x", "through");
    const Result<HttpAnswer> answer =
        clientThrough("HTTPS_PROXY", address(proxy))
            .fetch(getRequest(QUrl(QStringLiteral("https://me:secret@server.test/x"))));
    QVERIFY(answer);
    QVERIFY(!m_server.requests().constLast().headers.value("Authorization").isEmpty());
    for (const ServedRequest &request : proxy.requests())
        QCOMPARE(request.headers.value("Authorization"), QByteArray());
}

QTEST_GUILESS_MAIN(ProxiesTest)
#include "Proxies.moc"
