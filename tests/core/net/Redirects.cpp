// SPDX-License-Identifier: MIT
#include "net/HttpClient.h"

#include "support/TempHome.h"
#include "support/net/FaultServer.h"
#include "support/net/TestClient.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;

class RedirectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void follows_data();
    void follows();
    void tenAreFollowedAndNoMore();
    void aCircleEndsAtOnce();
    void neverFromTlsToPlain_data();
    void neverFromTlsToPlain();
    void neverToAPlainServerElsewhere();
    void plainOnlyToTheLoopbackOrWithLeave();
    void leaveHoldsForThatServerOnly();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void badLocationsAreErrors_data();
    void badLocationsAreErrors();
    void credentialsStayWithTheirServer();

private:
    static QString codeOf(const Result<HttpAnswer> &answer)
    {
        return answer ? QString::number(answer->status) : QString(errorCodeName(answer.error().code));
    }

    TempHome m_home;
    FaultServer m_plain;
    FaultServer m_tls{FaultServer::Security::Tls};
    HttpClient m_client = testClient(m_home.host());
};

void RedirectsTest::follows_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status << QByteArray("/from/there");
    QTest::newRow("relative") << 302 << QByteArray("there");
    QTest::newRow("upwards") << 302 << QByteArray("../from/./there");
    QTest::newRow("without scheme") << 302 << QByteArray("//127.0.0.1:PORT/from/there");
    QTest::newRow("whole") << 302 << QByteArray("http://127.0.0.1:PORT/from/there#fragment");
    QTest::newRow("by name") << 302 << QByteArray("http://localhost:PORT/from/there");
    QTest::newRow("to TLS") << 302 << QByteArray("https://127.0.0.1:TLS/from/there");
}

void RedirectsTest::follows()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    location.replace("PORT", QByteArray::number(m_plain.port()))
        .replace("TLS", QByteArray::number(m_tls.port()));
    m_plain.on("/from/here", [=](const ServedRequest &) { return ServedAnswer::redirect(location, status); });
    m_plain.serve("/from/there", "arrived");
    m_tls.serve("/from/there", "arrived");
    const Result<HttpAnswer> answer = m_client.fetch(getRequest(m_plain.url("/from/here")));
    QCOMPARE(codeOf(answer), u"200");
    QCOMPARE(answer->body, "arrived");
    QCOMPARE(answer->url.path(), u"/from/there");
    QVERIFY(!answer->url.hasFragment());
}

void RedirectsTest::tenAreFollowedAndNoMore()
{
    for (int i = 0; i < 20; ++i) {
        m_plain.on("/chain/" + QByteArray::number(i),
                   [i](const ServedRequest &) { return ServedAnswer::redirect(QByteArray::number(i + 1)); });
    }
    m_plain.serve("/chain/20", "end");
    QCOMPARE(codeOf(m_client.fetch(getRequest(m_plain.url("/chain/10")))), u"200");
    QCOMPARE(codeOf(m_client.fetch(getRequest(m_plain.url("/chain/9")))), u"network");
    QCOMPARE(m_plain.count("/chain/19"), 2);
    QCOMPARE(m_plain.count("/chain/20"), 1);
}

void RedirectsTest::aCircleEndsAtOnce()
{
    m_plain.on("/a", [](const ServedRequest &) { return ServedAnswer::redirect("/b"); });
    m_plain.on("/b", [](const ServedRequest &) { return ServedAnswer::redirect("/a"); });
    QCOMPARE(codeOf(m_client.fetch(getRequest(m_plain.url("/a")))), u"network");
    QCOMPARE(m_plain.count("/a"), 1);
    QCOMPARE(m_plain.count("/b"), 1);
}

void RedirectsTest::neverFromTlsToPlain_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("elsewhere") << QByteArray("http://example.test/x");
    QTest::newRow("the loopback") << QByteArray("http://127.0.0.1:PORT/secret");
}

void RedirectsTest::neverFromTlsToPlain()
{
    QFETCH(QByteArray, location);
    location.replace("PORT", QByteArray::number(m_plain.port()));
    m_plain.serve("/secret", "x");
    m_tls.on("/down", [=](const ServedRequest &) { return ServedAnswer::redirect(location); });
    QCOMPARE(codeOf(m_client.fetch(getRequest(m_tls.url("/down")))), u"refused");
    QCOMPARE(m_plain.count("/secret"), 0);
}

void RedirectsTest::neverToAPlainServerElsewhere()
{
    m_plain.on("/away", [](const ServedRequest &) { return ServedAnswer::redirect("http://192.0.2.1/x"); });
    QCOMPARE(codeOf(m_client.fetch(getRequest(m_plain.url("/away")))), u"refused");
}

void RedirectsTest::plainOnlyToTheLoopbackOrWithLeave()
{
    for (const char *url : {"http://192.0.2.1/x", "http://example.test/", "http://localhost.example.test/",
                            "http://127.0.0.1.example.test/", "http://[2001:db8::1]/"}) {
        QCOMPARE(codeOf(m_client.fetch(getRequest(QUrl::fromEncoded(url)))), u"refused");
    }
    m_plain.serve("/x", "x");
    QCOMPARE(codeOf(m_client.fetch(getRequest(m_plain.url("/x", "localhost")))), u"200");
}

void RedirectsTest::leaveHoldsForThatServerOnly()
{
    // The proxy stands for every host, so nothing leaves this machine.
    Host host = m_home.host();
    host.environment.set("HTTP_PROXY", m_plain.url("").toEncoded());
    const HttpClient client = testClient(host);
    m_plain.serve("/there", "arrived");
    m_plain.on("/same",
               [](const ServedRequest &) { return ServedAnswer::redirect("http://mirror.test/there"); });
    m_plain.on("/other",
               [](const ServedRequest &) { return ServedAnswer::redirect("http://other.test/there"); });
    m_plain.on("/here", [this](const ServedRequest &) {
        return ServedAnswer::redirect(m_plain.url("/there").toEncoded());
    });
    m_plain.on("/port",
               [](const ServedRequest &) { return ServedAnswer::redirect("http://mirror.test:81/there"); });
    const auto fetch = [&client](const char *url) {
        HttpRequest request = getRequest(QUrl::fromEncoded(url));
        request.plainHttp = true;
        return codeOf(client.fetch(request));
    };
    QCOMPARE(fetch("http://mirror.test/there"), u"200");
    QCOMPARE(fetch("http://mirror.test/same"), u"200");
    QCOMPARE(fetch("http://mirror.test/other"), u"refused");
    QCOMPARE(fetch("http://mirror.test/port"), u"refused");
    QCOMPARE(fetch("http://mirror.test/here"), u"refused");
    QCOMPARE(m_plain.count("/there"), 2);
}

void RedirectsTest::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QByteArray>("url");
    for (const char *url : {"", "x", "/x", "ftp://127.0.0.1/", "file:///etc/passwd", "https://", "https:///x",
                            "javascript:1", "https://[::1/"})
        QTest::newRow(url) << QByteArray(url);
}

void RedirectsTest::refusesWhatIsNoAddress()
{
    QFETCH(QByteArray, url);
    QCOMPARE(codeOf(m_client.fetch(getRequest(QUrl::fromEncoded(url)))), u"invalid-value");
}

void RedirectsTest::badLocationsAreErrors_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("no host") << QByteArray("https://");
    QTest::newRow("a file") << QByteArray("file:///etc/passwd");
    QTest::newRow("another scheme") << QByteArray("ftp://127.0.0.1/");
    QTest::newRow("no URL") << QByteArray("https://[::1/");
}

void RedirectsTest::badLocationsAreErrors()
{
    QFETCH(QByteArray, location);
    m_plain.on("/bad", [=](const ServedRequest &) { return ServedAnswer::redirect(location); });
    QCOMPARE(codeOf(m_client.fetch(getRequest(m_plain.url("/bad")))), u"network");
}

void RedirectsTest::credentialsStayWithTheirServer()
{
    FaultServer other(FaultServer::Security::Tls);
    other.serve("/other", "x");
    m_tls.on("/first", [](const ServedRequest &) { return ServedAnswer::redirect("/second"); });
    const QByteArray elsewhere =
        "https://eve:secret@127.0.0.1:" + QByteArray::number(other.port()) + "/other";
    m_tls.on("/second", [=](const ServedRequest &) { return ServedAnswer::redirect(elsewhere); });
    QUrl url = m_tls.url("/first");
    url.setUserInfo(QStringLiteral("user:word"));
    const Result<HttpAnswer> answer = m_client.fetch(getRequest(url));
    QCOMPARE(codeOf(answer), u"200");
    QVERIFY(answer->url.userInfo().isEmpty());
    QCOMPARE(m_tls.requests().at(m_tls.requests().size() - 2).headers.value("Authorization"),
             "Basic " + QByteArray("user:word").toBase64());
    QCOMPARE(m_tls.requests().constLast().headers.value("Authorization"),
             "Basic " + QByteArray("user:word").toBase64());
    QCOMPARE(other.requests().constLast().headers.value("Authorization"), QByteArray());
}

QTEST_GUILESS_MAIN(RedirectsTest)
#include "Redirects.moc"
