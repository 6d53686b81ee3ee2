// SPDX-License-Identifier: MIT
#include "net/HttpClient.h"

#include "net/HttpProblem.h"
#include "support/TempHome.h"
#include "support/net/FaultServer.h"
#include "support/net/TestClient.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <thread>

using namespace goconf;
using namespace goconf::test;
using namespace std::chrono_literals;
using Ending = ServedAnswer::Ending;

/// What a server does wrong ends in an error that says so, and in no connection left open.
class HttpFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEarlyEndIsAnError_data();
    void anEarlyEndIsAnError();
    void moreThanPromisedIsNotTaken();
    void aLengthThatIsNoneIsAnError_data();
    void aLengthThatIsNoneIsAnError();
    void whatIsTooLargeIsNotTaken_data();
    void whatIsTooLargeIsNotTaken();
    void exactlyTheLimitIsTaken();
    void silenceEnds_data();
    void silenceEnds();
    void drippingEnds();
    void slownessWithinTheLimitsIsNoFault();
    void endlessFieldsEnd();
    void hugeFieldsArrive();
    void whatIsNoWebServerIsAnError();
    void aClosedPortRefuses();
    void aNameThatDoesNotExist();
    void theReceiversErrorIsTheResult();
    void everyFailureSaysWhatToDo();
    void neitherSecretsNorQueriesAreShown();

private:
    QString codeOf(const HttpClient &client, const QByteArray &path)
    {
        m_error = {};
        const Result<HttpAnswer> answer = client.fetch(getRequest(m_server.url(path)));
        if (!answer)
            m_error = answer.error();
        return answer ? QString::number(answer->status) : QString(errorCodeName(answer.error().code));
    }

    TempHome m_home;
    FaultServer m_server;
    HttpClient m_client = testClient(m_home.host());
    Error m_error;
};

void HttpFaultsTest::anEarlyEndIsAnError_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<Ending>("ending");
    for (const int bytes : {-1, 0, 1, 50'000, 99'999}) {
        for (const bool chunked : {false, true}) {
            for (const Ending ending : {Ending::Close, Ending::Reset}) {
                QTest::addRow("%d bytes%s%s", bytes, chunked ? ", chunked" : "",
                              ending == Ending::Reset ? ", reset" : "")
                    << chunked << bytes << ending;
            }
        }
    }
}

void HttpFaultsTest::anEarlyEndIsAnError()
{
    QFETCH(bool, chunked);
    QFETCH(int, bytes);
    QFETCH(Ending, ending);
    m_server.on("/early", [=](const ServedRequest &) {
        ServedAnswer answer;
        answer.body = QByteArray(100'000, 'x');
        answer.chunked = chunked;
        answer.saysLength = 100'000;
        answer.bodyBytes = std::max(0, bytes);
        answer.hasHead = bytes >= 0;
        answer.ending = ending;
        return answer;
    });
    QCOMPARE(codeOf(m_client, "/early"), u"network");
    QVERIFY2(m_error.what.contains(u"ended early"), qPrintable(m_error.what + m_error.detail));
    QVERIFY(m_server.waitUntilQuiet());
}

void HttpFaultsTest::moreThanPromisedIsNotTaken()
{
    m_server.on("/more", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.body = "0123456789";
        answer.saysLength = 4;
        answer.ending = Ending::Close;
        return answer;
    });
    const Result<HttpAnswer> answer = m_client.fetch(getRequest(m_server.url("/more")));
    QVERIFY(answer);
    QCOMPARE(answer->body, "0123");
}

void HttpFaultsTest::aLengthThatIsNoneIsAnError_data()
{
    QTest::addColumn<QByteArray>("length");
    for (const char *length : {"-1", "x", "5, 6", "99999999999999999999", "0x5", "5 5"})
        QTest::newRow(length) << QByteArray(length);
}

void HttpFaultsTest::aLengthThatIsNoneIsAnError()
{
    QFETCH(QByteArray, length);
    m_server.on("/length", [=](const ServedRequest &) {
        ServedAnswer answer;
        answer.headers.append("Content-Length", length);
        answer.unknownLength = true;
        answer.body = "12345";
        answer.ending = Ending::Close;
        return answer;
    });
    QCOMPARE(codeOf(m_client, "/length"), u"network");
}

void HttpFaultsTest::whatIsTooLargeIsNotTaken_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<bool>("endless");
    QTest::newRow("by its length") << false << false;
    QTest::newRow("chunked") << true << false;
    QTest::newRow("endless") << false << true;
}

void HttpFaultsTest::whatIsTooLargeIsNotTaken()
{
    QFETCH(bool, chunked);
    QFETCH(bool, endless);
    m_server.on("/large", [=](const ServedRequest &) {
        ServedAnswer answer;
        answer.body = QByteArray(200'000, 'x');
        answer.chunked = chunked;
        answer.endless = endless;
        return answer;
    });
    HttpRequest request = getRequest(m_server.url("/large"));
    request.limit = 199'999;
    qsizetype got = 0;
    HttpReceiver receiver;
    receiver.begin = [](const HttpAnswer &) { return Result<void>(); };
    receiver.write = [&got](const QByteArray &bytes) {
        got += bytes.size();
        return Result<void>();
    };
    const Result<HttpAnswer> answer = m_client.stream(request, receiver);
    QVERIFY(!answer);
    QCOMPARE(errorCodeName(answer.error().code), errorCodeName(ErrorCode::TooLarge));
    QVERIFY(got <= request.limit);
    QVERIFY(m_server.waitUntilQuiet());
}

void HttpFaultsTest::exactlyTheLimitIsTaken()
{
    m_server.serve("/limit", QByteArray(1000, 'x'));
    HttpRequest request = getRequest(m_server.url("/limit"));
    request.limit = 1000;
    const Result<HttpAnswer> answer = m_client.fetch(request);
    QVERIFY(answer);
    QCOMPARE(answer->body.size(), 1000);
}

void HttpFaultsTest::silenceEnds_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("slowHead");
    QTest::newRow("before the head") << -1 << false;
    QTest::newRow("behind the head") << 0 << false;
    QTest::newRow("in the body") << 500 << false;
    QTest::newRow("a head that drips") << 0 << true;
}

void HttpFaultsTest::silenceEnds()
{
    QFETCH(int, bytes);
    QFETCH(bool, slowHead);
    m_server.on("/silent", [=](const ServedRequest &) {
        ServedAnswer answer;
        answer.body = QByteArray(1000, 'x');
        answer.hasHead = bytes >= 0;
        answer.bodyBytes = std::max(0, bytes);
        answer.ending = Ending::Silence;
        if (slowHead)
            answer.dripHead = 2000;
        return answer;
    });
    HttpLimits limits;
    limits.silence = 300ms;
    QCOMPARE(codeOf(testClient(m_home.host(), limits), "/silent"), u"timeout");
    QVERIFY(m_error.what.contains(u"sent nothing"));
    QVERIFY(m_server.waitUntilQuiet());
}

void HttpFaultsTest::drippingEnds()
{
    m_server.on("/drip", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.body = QByteArray(100'000, 'x'); // 1000 s
        answer.dripBody = 10;
        return answer;
    });
    HttpLimits limits;
    limits.slowTime = 300ms;
    limits.slowBytes = 50'000;
    QCOMPARE(codeOf(testClient(m_home.host(), limits), "/drip"), u"timeout");
    QVERIFY(m_error.what.contains(u"sent only"));
    QVERIFY(m_server.waitUntilQuiet());
}

void HttpFaultsTest::slownessWithinTheLimitsIsNoFault()
{
    m_server.on("/slow", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.body = QByteArray(100, 'x');
        answer.dripBody = 1;
        answer.dripHead = 1;
        return answer;
    });
    QCOMPARE(codeOf(m_client, "/slow"), u"200");
}

void HttpFaultsTest::endlessFieldsEnd()
{
    m_server.on("/fields", [](const ServedRequest &) {
        ServedAnswer answer;
        for (int i = 0; i < 300; ++i)
            answer.headers.append("X-" + QByteArray::number(i), QByteArray(10'000, 'x'));
        answer.ending = Ending::Silence;
        answer.bodyBytes = 0;
        answer.saysLength = 10;
        return answer;
    });
    QCOMPARE(codeOf(m_client, "/fields"), u"network");
    QVERIFY(m_error.detail.contains(u"too large"));
    QVERIFY(m_server.waitUntilQuiet());
}

void HttpFaultsTest::hugeFieldsArrive()
{
    m_server.on("/huge", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.headers.append("X-Huge", QByteArray(60'000, 'x'));
        answer.body = "here";
        return answer;
    });
    const Result<HttpAnswer> answer = m_client.fetch(getRequest(m_server.url("/huge")));
    QVERIFY(answer);
    QCOMPARE(answer->headers.value("x-huge").size(), 60'000);
    QCOMPARE(answer->body, "here");
}

void HttpFaultsTest::whatIsNoWebServerIsAnError()
{
    QTcpServer server; // answers in this thread while it waits below
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url = QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/");
    std::atomic<bool> over = false;
    Result<HttpAnswer> answer;
    std::jthread asking([&] {
        answer = m_client.fetch(getRequest(url));
        over = true;
    });
    while (!over) {
        if (!server.waitForNewConnection(20))
            continue;
        QTcpSocket *socket = server.nextPendingConnection();
        socket->waitForReadyRead(20);
        socket->write("220 mail.example ESMTP\r\n\r\n");
        socket->waitForBytesWritten();
        socket->disconnectFromHost();
    }
    asking.join();
    QVERIFY(!answer);
    QCOMPARE(errorCodeName(answer.error().code), errorCodeName(ErrorCode::Network));
}

void HttpFaultsTest::aClosedPortRefuses()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QUrl url = QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(taken.serverPort()) + "/");
    taken.close();
    const Result<HttpAnswer> answer = m_client.fetch(getRequest(url));
    QVERIFY(!answer);
    QCOMPARE(errorCodeName(answer.error().code), errorCodeName(ErrorCode::Network));
    QVERIFY2(answer.error().what.contains(u"refused the connection"), qPrintable(answer.error().what));
}

void HttpFaultsTest::aNameThatDoesNotExist()
{
    const Result<HttpAnswer> answer =
        m_client.fetch(getRequest(QUrl::fromEncoded("https://nothing.invalid/")));
    QVERIFY(!answer);
    QCOMPARE(errorCodeName(answer.error().code), errorCodeName(ErrorCode::Network));
    QVERIFY2(answer.error().what.contains(u"was not found"), qPrintable(answer.error().what));
}

void HttpFaultsTest::theReceiversErrorIsTheResult()
{
    m_server.serve("/received", QByteArray(10'000'000, 'x'));
    const HttpReceiver full{[](const HttpAnswer &) { return Result<void>(); },
                            [](const QByteArray &) -> Result<void> { return fail(ErrorCode::DiskFull, {}); }};
    const HttpReceiver unwilling{
        [](const HttpAnswer &) -> Result<void> { return fail(ErrorCode::Corrupt, {}); },
        [](const QByteArray &) -> Result<void> { qFatal("not asked for"); }};
    const HttpRequest request = getRequest(m_server.url("/received"));
    QCOMPARE(errorCodeName(m_client.stream(request, full).error().code), errorCodeName(ErrorCode::DiskFull));
    QCOMPARE(errorCodeName(m_client.stream(request, unwilling).error().code),
             errorCodeName(ErrorCode::Corrupt));
    QVERIFY(m_server.waitUntilQuiet());
}

void HttpFaultsTest::everyFailureSaysWhatToDo()
{
    const HttpProxy proxy{HttpProxy::Http, QStringLiteral("p"), 1, {}, {}, "HTTPS_PROXY"};
    QStringList sentences;
    for (int kind = HttpFailure::NameNotFound; kind <= HttpFailure::ProxyFailure; ++kind) {
        const Error error = HttpProblem::failed({HttpFailure::Kind(kind), QStringLiteral("raw")},
                                                QUrl(QStringLiteral("https://server:8443/x")), proxy);
        QVERIFY2(error.what.contains(u": "), qPrintable(error.what));
        QVERIFY2(kind == HttpFailure::NoTls || error.what.contains(u"server:8443") ||
                     error.what.contains(u"p:1"),
                 qPrintable(error.what));
        QCOMPARE(error.detail, u"raw");
        sentences.append(error.what);
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void HttpFaultsTest::neitherSecretsNorQueriesAreShown()
{
    HttpAnswer answer;
    answer.status = 500;
    answer.url = QUrl(QStringLiteral("https://user:word@server/path?token=word#word"));
    const Error error = answer.content().error();
    QVERIFY(error.what.contains(u"https://server/path"));
    QVERIFY(!error.what.contains(u"word"));
    QVERIFY(!HttpProblem::tooLarge(answer.url, 1).what.contains(u"word"));
}

QTEST_GUILESS_MAIN(HttpFaultsTest)
#include "HttpFaults.moc"
