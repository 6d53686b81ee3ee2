// SPDX-License-Identifier: MIT
#include "net/HttpClient.h"

#include "support/TempHome.h"
#include "support/net/FaultServer.h"
#include "support/net/TestClient.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <thread>

using namespace goconf;
using namespace goconf::test;

namespace {

QByteArray randomBytes(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(seed);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheBytesAsTheyAre_data();
    void bringsTheBytesAsTheyAre();
    void neverTakesOffAContentCoding();
    void headBringsTheFieldsAndNoBody();
    void aSizeIsHadWithoutTheBody();
    void saysWhoItIsAndNothingElse();
    void statusesAreTyped_data();
    void statusesAreTyped();
    void showsWhatTheServerSaysInPlainText();
    void aFailureWithAnEndlessTextIsStillThatFailure();
    void keepsAConnectionAndNoCookies();
    void asksOnceMoreWhenAKeptConnectionWasGivenUp();
    void manyThreadsShareAClient();
    void handsABigBodyOnPieceByPiece();

private:
    TempHome m_home;
    FaultServer m_server;
    HttpClient m_client = testClient(m_home.host());
};

void HttpClientTest::bringsTheBytesAsTheyAre_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<bool>("untilClose");
    for (const qsizetype size : {0, 1, 65'537, 5'000'000}) {
        const QByteArray name = QByteArray::number(size);
        QTest::newRow(name + " with length") << size << false << false;
        QTest::newRow(name + " chunked") << size << true << false;
        QTest::newRow(name + " until the connection closes") << size << false << true;
    }
}

void HttpClientTest::bringsTheBytesAsTheyAre()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, chunked);
    QFETCH(bool, untilClose);
    const QByteArray bytes = randomBytes(size, 1);
    m_server.on("/bytes", [&](const ServedRequest &) {
        ServedAnswer answer;
        answer.body = bytes;
        answer.chunked = chunked;
        answer.unknownLength = untilClose;
        answer.ending = untilClose ? ServedAnswer::Ending::Close : ServedAnswer::Ending::KeepAlive;
        return answer;
    });
    const Result<HttpAnswer> answer = m_client.fetch(getRequest(m_server.url("/bytes")));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().what + answer.error().detail));
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->length(), chunked || untilClose ? qint64(-1) : size);
    QVERIFY(answer->body == bytes);
    QVERIFY(*answer->content() == bytes);
}

void HttpClientTest::neverTakesOffAContentCoding()
{
    const QByteArray zipped =
        QByteArray::fromHex("1f8b08000000000000032b492d2e01000c7e7fd804000000"); // gzip of "test"
    m_server.on("/zipped", [&](const ServedRequest &) {
        ServedAnswer answer;
        answer.headers.append("Content-Encoding", "gzip");
        answer.body = zipped;
        return answer;
    });
    const Result<HttpAnswer> answer = m_client.fetch(getRequest(m_server.url("/zipped")));
    QVERIFY(answer);
    QCOMPARE(answer->body.toHex(), zipped.toHex());
}

void HttpClientTest::headBringsTheFieldsAndNoBody()
{
    m_server.serve("/head", QByteArray(1000, 'x'));
    HttpRequest request = getRequest(m_server.url("/head"));
    request.method = HttpRequest::Method::Head;
    const Result<HttpAnswer> answer = m_client.fetch(request);
    QVERIFY(answer);
    QCOMPARE(answer->length(), 1000);
    QCOMPARE(answer->body, QByteArray());
    QCOMPARE(m_server.requests().constLast().method, "HEAD");
}

void HttpClientTest::aSizeIsHadWithoutTheBody()
{
    m_server.serve("/size", QByteArray(1000, 'x'));
    m_server.on("/noHead", [](const ServedRequest &) { return ServedAnswer::text(405, ""); });
    const auto size = [&](const QByteArray &path) { return m_client.size(getRequest(m_server.url(path))); };
    QCOMPARE(size("/size").value_or(-1), 1000);
    QCOMPARE(m_server.requests().constLast().method, "HEAD");
    QCOMPARE(size("/noHead").value_or(-1), 0);
    QCOMPARE(size("/missing").error().code, ErrorCode::NotFound);
}

void HttpClientTest::saysWhoItIsAndNothingElse()
{
    m_server.serve("/who", "x");
    QVERIFY(m_client.fetch(getRequest(m_server.url("/who?query=1"))));
    const ServedRequest request = m_server.requests().constLast();
    QCOMPARE(request.target, "/who?query=1");
    QVERIFY(request.headers.value("User-Agent").startsWith("Go-Configurator/"));
    QCOMPARE(request.headers.value("Accept-Encoding"), "identity");
    QStringList names;
    for (const HttpHeaders::Field &field : request.headers.fields())
        names.append(QString::fromLatin1(field.first).toLower());
    names.sort();
    QCOMPARE(names.join(u' '), u"accept-encoding host user-agent");
}

void HttpClientTest::statusesAreTyped_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    for (const int status : {404, 410})
        QTest::addRow("%d", status) << status << ErrorCode::NotFound;
    for (const int status : {401, 403, 407})
        QTest::addRow("%d", status) << status << ErrorCode::PermissionDenied;
    for (const int status : {201, 300, 302, 304, 400, 408, 409, 418, 429, 451, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status << ErrorCode::Network;
}

void HttpClientTest::statusesAreTyped()
{
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    const QByteArray path = "/status/" + QByteArray::number(status);
    m_server.on(path, [status](const ServedRequest &) {
        ServedAnswer answer = ServedAnswer::text(status, "");
        return answer;
    });
    const Result<HttpAnswer> answer = m_client.fetch(getRequest(m_server.url(path)));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().what));
    QCOMPARE(answer->status, status);
    const Result<QByteArray> content = answer->content();
    QVERIFY(!content);
    QCOMPARE(errorCodeName(content.error().code), errorCodeName(code));
    QVERIFY(content.error().what.contains(u": "));
    QVERIFY(content.error().detail.contains(QString::number(status)));
}

void HttpClientTest::showsWhatTheServerSaysInPlainText()
{
    m_server.on("/plain", [](const ServedRequest &) {
        return ServedAnswer::text(404, "not found: m@v1: no tag\nl2\nl3\nl4\nl5\nl6\nl7\nl8\nl9\n");
    });
    m_server.on("/page", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.status = 404;
        answer.headers.append("Content-Type", "text/html");
        answer.body = "<html>";
        return answer;
    });
    const Result<QByteArray> plain = m_client.fetch(getRequest(m_server.url("/plain")))->content();
    QCOMPARE(plain.error().detail, u"HTTP 404\nnot found: m@v1: no tag\nl2\nl3\nl4\nl5\nl6\nl7\nl8");
    const Result<QByteArray> page = m_client.fetch(getRequest(m_server.url("/page")))->content();
    QCOMPARE(page.error().detail, u"HTTP 404");
}

void HttpClientTest::aFailureWithAnEndlessTextIsStillThatFailure()
{
    m_server.on("/endless", [](const ServedRequest &) {
        ServedAnswer answer = ServedAnswer::text(404, "gone\n");
        answer.endless = true;
        return answer;
    });
    const Result<HttpAnswer> answer = m_client.fetch(getRequest(m_server.url("/endless")));
    QVERIFY(answer);
    QCOMPARE(errorCodeName(answer->content().error().code), errorCodeName(ErrorCode::NotFound));
    QVERIFY(answer->body.size() <= 64 * 1024);
}

void HttpClientTest::keepsAConnectionAndNoCookies()
{
    m_server.on("/cookie", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.headers.append("Set-Cookie", "who=me; Path=/");
        return answer;
    });
    QVERIFY(m_client.fetch(getRequest(m_server.url("/cookie"))));
    QVERIFY(m_client.fetch(getRequest(m_server.url("/cookie"))));
    const QVector<ServedRequest> requests = m_server.requests();
    QCOMPARE(requests.constLast().headers.value("Cookie"), QByteArray());
    QCOMPARE(requests.constLast().connection, requests.at(requests.size() - 2).connection);
}

void HttpClientTest::asksOnceMoreWhenAKeptConnectionWasGivenUp()
{
    FaultServer server;
    server.on("/kept", [](const ServedRequest &request) {
        ServedAnswer answer = ServedAnswer::text(200, "here");
        if (request.number == 1 || request.number > 2) {
            answer.hasHead = false;
            answer.ending = ServedAnswer::Ending::Close;
        }
        return answer;
    });
    const HttpRequest request = getRequest(server.url("/kept"));
    QCOMPARE(m_client.fetch(request)->body, "here");
    QCOMPARE(m_client.fetch(request)->body, "here"); // on another connection
    QCOMPARE(server.count("/kept"), 3);
    const Result<HttpAnswer> gone = m_client.fetch(request); // and there not again
    QVERIFY(!gone);
    QCOMPARE(errorCodeName(gone.error().code), errorCodeName(ErrorCode::Network));
    QCOMPARE(server.count("/kept"), 5);
}

void HttpClientTest::manyThreadsShareAClient()
{
    constexpr int threads = 8;
    constexpr int each = 25;
    std::atomic<int> right = 0;
    const HttpClient client = testClient(m_home.host());
    for (int t = 0; t < threads; ++t) {
        const QByteArray text = QByteArray::number(t);
        m_server.serve("/thread/" + text, randomBytes(10'000 + t, quint32(t)));
    }
    std::vector<std::jthread> running;
    for (int t = 0; t < threads; ++t) {
        running.emplace_back([&, t] {
            const QByteArray expected = randomBytes(10'000 + t, quint32(t));
            for (int i = 0; i < each; ++i) {
                const Result<HttpAnswer> answer =
                    client.fetch(getRequest(m_server.url("/thread/" + QByteArray::number(t))));
                right += answer && answer->body == expected ? 1 : 0;
            }
        });
    }
    running.clear();
    QCOMPARE(int(right), threads * each);
}

void HttpClientTest::handsABigBodyOnPieceByPiece()
{
    const QByteArray bytes = randomBytes(24 * 1024 * 1024, 7);
    m_server.serve("/big", bytes);
    HttpRequest request = getRequest(m_server.url("/big"));
    request.limit = bytes.size();
    qsizetype at = 0;
    qsizetype largest = 0;
    bool same = true;
    bool began = false;
    HttpReceiver receiver;
    receiver.begin = [&](const HttpAnswer &head) {
        began = head.length() == bytes.size() && at == 0;
        return Result<void>();
    };
    receiver.write = [&](const QByteArray &piece) {
        same = same && std::equal(piece.begin(), piece.end(), bytes.begin() + at);
        at += piece.size();
        largest = std::max(largest, piece.size());
        return Result<void>();
    };
    const Result<HttpAnswer> answer = m_client.stream(request, receiver);
    QVERIFY(answer);
    QVERIFY(began);
    QVERIFY(same);
    QCOMPARE(at, bytes.size());
    QVERIFY(largest < bytes.size() / 4);
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "HttpClient.moc"
