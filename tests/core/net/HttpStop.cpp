// SPDX-License-Identifier: MIT
#include "net/HttpClient.h"

#include "support/TempHome.h"
#include "support/net/FaultServer.h"
#include "support/net/TestClient.h"

#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <thread>

using namespace goconf;
using namespace goconf::test;
using Ending = ServedAnswer::Ending;

namespace {

/// As when a name is being looked up: nothing comes, and nothing can be hurried.
class DeafTransport : public HttpTransport
{
public:
    void start(const Request &, const std::shared_ptr<HttpStream> &) override { m_started.release(); }
    void waitUntilStarted() { m_started.acquire(); }

private:
    QSemaphore m_started;
};

} // namespace

/// A stop ends a call wherever it is. The silence that is allowed is a minute, longer than a test may take:
/// only the stop can end these calls.
class HttpStopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileTheNameIsLookedUp();
    void whileConnecting();
    void inTheHandshake();
    void beforeTheHead();
    void inTheBody();
    void inTheTextOfAFailure();
    void whileTheReceiverIsSlow();
    void beforeItBegins();
    void otherCallsGoOn();

private:
    /// Fetches in another thread, asks to stop when `ready` returns, and gives back the code.
    static QString stopped(const HttpClient &client, const QUrl &url, const std::function<void()> &ready)
    {
        Result<HttpAnswer> answer;
        std::jthread asking(
            [&](const std::stop_token &stop) { answer = client.fetch(getRequest(url), stop); });
        ready();
        asking.request_stop();
        asking.join();
        return answer ? QString::number(answer->status) : QString(errorCodeName(answer.error().code));
    }

    TempHome m_home;
    FaultServer m_server;
    HttpClient m_client = testClient(m_home.host());
};

void HttpStopTest::whileTheNameIsLookedUp()
{
    const auto deaf = std::make_shared<DeafTransport>();
    const HttpClient client(deaf, {}, {});
    QCOMPARE(stopped(client, QUrl(QStringLiteral("https://server.test/")), [&] { deaf->waitUntilStarted(); }),
             u"cancelled");
}

void HttpStopTest::whileConnecting()
{
    // A full queue: the system lets further connections wait.
    QTcpServer full;
    full.setListenBacklogSize(0);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> fillers;
    bool waits = false;
    for (int i = 0; i < 32 && !waits; ++i) {
        fillers.push_back(std::make_unique<QTcpSocket>());
        fillers.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), full.serverPort());
        waits = !fillers.back()->waitForConnected(200);
    }
    QVERIFY(waits);
    const QUrl url = QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(full.serverPort()) + "/");
    QCOMPARE(stopped(m_client, url, [] {}), u"cancelled");
}

void HttpStopTest::inTheHandshake()
{
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    const QUrl url = QUrl::fromEncoded("https://127.0.0.1:" + QByteArray::number(mute.serverPort()) + "/");
    QTcpSocket *socket = nullptr;
    QCOMPARE(stopped(m_client, url,
                     [&] {
                         mute.waitForNewConnection(30'000);
                         socket = mute.nextPendingConnection();
                         socket->waitForReadyRead(30'000); // the greeting
                     }),
             u"cancelled");
    QVERIFY(socket->waitForDisconnected(30'000));
}

void HttpStopTest::beforeTheHead()
{
    m_server.on("/mute", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.hasHead = false;
        answer.ending = Ending::Silence;
        return answer;
    });
    QCOMPARE(stopped(m_client, m_server.url("/mute"), [&] { m_server.waitFor("/mute"); }), u"cancelled");
    QVERIFY(m_server.waitUntilQuiet());
}

void HttpStopTest::inTheBody()
{
    m_server.on("/half", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.body = QByteArray(100'000, 'x');
        answer.bodyBytes = 50'000;
        answer.ending = Ending::Silence;
        return answer;
    });
    QSemaphore half;
    std::stop_source source;
    qsizetype got = 0;
    const HttpReceiver receiver{[](const HttpAnswer &) { return Result<void>(); },
                                [&](const QByteArray &bytes) {
                                    got += bytes.size();
                                    if (got == 50'000)
                                        half.release();
                                    return Result<void>();
                                }};
    Result<HttpAnswer> answer;
    std::jthread asking(
        [&] { answer = m_client.stream(getRequest(m_server.url("/half")), receiver, source.get_token()); });
    half.acquire();
    source.request_stop();
    asking.join();
    QVERIFY(!answer);
    QCOMPARE(errorCodeName(answer.error().code), errorCodeName(ErrorCode::Cancelled));
    QVERIFY(m_server.waitUntilQuiet());
}

void HttpStopTest::inTheTextOfAFailure()
{
    m_server.on("/gone", [](const ServedRequest &) {
        ServedAnswer answer = ServedAnswer::text(404, QByteArray(1000, 'x'));
        answer.bodyBytes = 10;
        answer.ending = Ending::Silence;
        return answer;
    });
    QCOMPARE(stopped(m_client, m_server.url("/gone"), [&] { m_server.waitFor("/gone"); }), u"cancelled");
    QVERIFY(m_server.waitUntilQuiet());
}

void HttpStopTest::whileTheReceiverIsSlow()
{
    m_server.on("/endless", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.endless = true;
        return answer;
    });
    std::stop_source source;
    int pieces = 0;
    HttpRequest request = getRequest(m_server.url("/endless"));
    request.limit = qint64(1) << 40;
    const HttpReceiver receiver{[](const HttpAnswer &) { return Result<void>(); },
                                [&](const QByteArray &) {
                                    if (++pieces == 3)
                                        source.request_stop();
                                    return Result<void>();
                                }};
    const Result<HttpAnswer> answer = m_client.stream(request, receiver, source.get_token());
    QVERIFY(!answer);
    QCOMPARE(errorCodeName(answer.error().code), errorCodeName(ErrorCode::Cancelled));
    QCOMPARE(pieces, 3);
    QVERIFY(m_server.waitUntilQuiet());
}

void HttpStopTest::beforeItBegins()
{
    std::stop_source source;
    source.request_stop();
    m_server.serve("/never", "x");
    const Result<HttpAnswer> answer = m_client.fetch(getRequest(m_server.url("/never")), source.get_token());
    QVERIFY(!answer);
    QCOMPARE(errorCodeName(answer.error().code), errorCodeName(ErrorCode::Cancelled));
}

void HttpStopTest::otherCallsGoOn()
{
    m_server.on("/stays", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.hasHead = false;
        answer.ending = Ending::Silence;
        return answer;
    });
    m_server.serve("/goes", QByteArray(3'000'000, 'y'));
    Result<HttpAnswer> other;
    std::jthread asking([&] { other = m_client.fetch(getRequest(m_server.url("/goes"))); });
    QCOMPARE(stopped(m_client, m_server.url("/stays"), [&] { m_server.waitFor("/stays"); }), u"cancelled");
    asking.join();
    QVERIFY(other);
    QCOMPARE(other->body.size(), 3'000'000);
}

QTEST_GUILESS_MAIN(HttpStopTest)
#include "HttpStop.moc"
