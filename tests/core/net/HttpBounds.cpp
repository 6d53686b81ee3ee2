// SPDX-License-Identifier: MIT
#include "net/HttpClient.h"
#include "support/TempHome.h"
#include "support/net/FaultServer.h"
#include "support/net/TestClient.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace std::chrono_literals;
using Ending = ServedAnswer::Ending;

/// However much a server sends, and however slowly: what is taken has an end, and so has the waiting.
class HttpBoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTooLargeIsNotTaken_data();
    void whatIsTooLargeIsNotTaken();
    void exactlyTheLimitIsTaken();
    void silenceEnds_data();
    void silenceEnds();
    void drippingEnds();
    void theUsualLimitsAreTheseOnes();
    void slownessWithinTheLimitsIsNoFault();
    void endlessFieldsEnd();
    void hugeFieldsArrive();

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

void HttpBoundsTest::whatIsTooLargeIsNotTaken_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<bool>("endless");
    QTest::newRow("by its length") << false << false;
    QTest::newRow("chunked") << true << false;
    QTest::newRow("endless") << false << true;
}

void HttpBoundsTest::whatIsTooLargeIsNotTaken()
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

void HttpBoundsTest::exactlyTheLimitIsTaken()
{
    m_server.serve("/limit", QByteArray(1000, 'x'));
    HttpRequest request = getRequest(m_server.url("/limit"));
    request.limit = 1000;
    const Result<HttpAnswer> answer = m_client.fetch(request);
    QVERIFY(answer);
    QCOMPARE(answer->body.size(), 1000);
}

void HttpBoundsTest::silenceEnds_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("slowHead");
    QTest::newRow("before the head") << -1 << false;
    QTest::newRow("behind the head") << 0 << false;
    QTest::newRow("in the body") << 500 << false;
    QTest::newRow("a head that drips") << 0 << true;
}

void HttpBoundsTest::silenceEnds()
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

void HttpBoundsTest::drippingEnds()
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

/// What is promised without any settings: fewer than 16 KiB in a minute is no download.
void HttpBoundsTest::theUsualLimitsAreTheseOnes()
{
    const HttpLimits limits;
    QVERIFY(limits.silence <= 60s);
    QVERIFY(limits.slowTime <= 60s);
    QCOMPARE(limits.slowBytes, 16 * 1024);
}

void HttpBoundsTest::slownessWithinTheLimitsIsNoFault()
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

void HttpBoundsTest::endlessFieldsEnd()
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

void HttpBoundsTest::hugeFieldsArrive()
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

QTEST_GUILESS_MAIN(HttpBoundsTest)
#include "HttpBounds.moc"
