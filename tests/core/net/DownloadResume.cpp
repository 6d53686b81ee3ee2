// SPDX-License-Identifier: MIT
#include "DownloadLab.h"
#include "support/TempHome.h"
#include "support/net/TestClient.h"

#include <QRandomGenerator>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace std::chrono_literals;
using Ending = ServedAnswer::Ending;

namespace {

/// What a server may answer to "bytes=50000-" that is not the rest of the same file.
ServedAnswer oddPart(const QString &quirk, const QByteArray &file, const QByteArray &etag)
{
    const auto part = [](const QByteArray &range, const QByteArray &bytes, const QByteArray &tag) {
        ServedAnswer answer;
        answer.status = 206;
        if (!range.isEmpty())
            answer.headers.append("Content-Range", range);
        answer.headers.append("ETag", tag);
        answer.body = bytes;
        return answer;
    };
    const QByteArray rest = file.mid(50'000);
    ServedAnswer refusal = part(quirk == u"416" ? "bytes */100000" : "", {}, etag);
    refusal.status = 416;
    if (quirk.startsWith(u"416"))
        return refusal;
    if (quirk == u"range ignored")
        return ServedAnswer::file({}, file);
    if (quirk == u"wrong start")
        return part("bytes 49999-99999/100000", file.mid(49'999), etag);
    if (quirk == u"later start")
        return part("bytes 50001-99999/100000", file.mid(50'001), etag);
    if (quirk == u"no Content-Range")
        return part({}, rest, etag);
    if (quirk == u"other total")
        return part("bytes 50000-100000/100001", rest + 'x', etag);
    if (quirk == u"other ETag")
        return part("bytes 50000-99999/100000", rest, "\"other\"");
    if (quirk == u"multipart")
        return part({}, "--x\r\nContent-Range: bytes 50000-50001/100000\r\n\r\nab\r\n--x--\r\n", etag);
    return part("bytes 50000-99999/*", rest, etag); // and no total before either
}

} // namespace

/// Whatever happens on the way, a download that says it is done has brought the bytes of one version of the
/// file.
class DownloadResumeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sink = std::make_unique<MemorySink>(); }
    void goesOnWhereItStopped_data();
    void goesOnWhereItStopped();
    void everyRandomHistoryEndsRight();
    void beginsAnewWhenItCannotGoOn_data();
    void beginsAnewWhenItCannotGoOn();
    void changedFilesAreNeverMixed();
    void neverMixesWithoutAStrongValidator_data();
    void neverMixesWithoutAStrongValidator();
    void givesUpWhenNothingComes();
    void givesUpWhenItAlwaysBreaks();
    void silenceIsNotTakenUp();
    void anUnaskedPartIsAnError();
    void aStopCanBeTakenUp();
    void afterASinksErrorItBeginsAnew();

private:
    TempHome m_home;
    HttpClient m_client = testClient(m_home.host());
    std::unique_ptr<MemorySink> m_sink;
};

void DownloadResumeTest::goesOnWhereItStopped_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<Ending>("ending");
    for (const qint64 bytes : {1, 40'000, 99'999}) {
        QTest::addRow("%lld, closed", bytes) << bytes << Ending::Close;
        QTest::addRow("%lld, reset", bytes) << bytes << Ending::Reset;
    }
}

void DownloadResumeTest::goesOnWhereItStopped()
{
    QFETCH(qint64, bytes);
    QFETCH(Ending, ending);
    FaultServer server;
    const QByteArray file = content(2);
    server.on("/file", cut(file, {bytes}, [ending](const ServedRequest &request, ServedAnswer &answer) {
                  if (request.number == 0)
                      answer.ending = ending;
              }));
    DownloadRequest request;
    request.url = server.url("/file");
    Download download(m_client, request, *m_sink);
    QCOMPARE(codeOf(download.run()), u"done");
    QVERIFY(m_sink->bytes == file);
    QCOMPARE(server.count("/file"), 2);
    const HttpHeaders second = server.requests().at(1).headers;
    // A reset throws away what had not been read.
    const QByteArray range = second.value("Range");
    if (ending == Ending::Close)
        QCOMPARE(range, "bytes=" + QByteArray::number(bytes) + '-');
    QVERIFY(range.startsWith("bytes="));
    QVERIFY(second.value("If-Range").startsWith('"'));
}

void DownloadResumeTest::everyRandomHistoryEndsRight()
{
    constexpr quint32 seed = 20261121;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 60; ++round) {
        FaultServer server;
        const QByteArray file = content(random.generate());
        QVector<qint64> cuts;
        QVector<int> quirks;
        for (int i = random.bounded(5); i > 0; --i) {
            cuts.append(1 + random.bounded(int(fileSize) / 5));
            quirks.append(random.bounded(6));
        }
        server.on("/file", cut(file, cuts, [=](const ServedRequest &request, ServedAnswer &answer) {
                      switch (quirks.value(request.number, -1)) {
                      case 0: answer.chunked = true; break;
                      case 1: answer.ending = Ending::Reset; break;
                      case 2: { // ignores ranges
                          const std::optional<qint64> cutAt = answer.bodyBytes;
                          ServedRequest whole = request;
                          whole.headers = {};
                          answer = ServedAnswer::file(whole, file);
                          answer.saysLength = file.size();
                          answer.bodyBytes = cutAt;
                          answer.ending = Ending::Close;
                          break;
                      }
                      default: break;
                      }
                  }));
        DownloadRequest request;
        request.url = server.url("/file");
        MemorySink sink;
        Download download(m_client, request, sink);
        const QString code = codeOf(download.run());
        QVERIFY2(code == u"done" && sink.bytes == file,
                 qPrintable(QStringLiteral("round %1: %2").arg(round).arg(code)));
    }
}

void DownloadResumeTest::beginsAnewWhenItCannotGoOn_data()
{
    QTest::addColumn<QString>("quirk");
    for (const char *quirk :
         {"range ignored", "wrong start", "later start", "no Content-Range", "other total", "other ETag",
          "416", "416 without total", "multipart", "no total at all"})
        QTest::newRow(quirk) << QString::fromLatin1(quirk);
}

void DownloadResumeTest::beginsAnewWhenItCannotGoOn()
{
    QFETCH(QString, quirk);
    FaultServer server;
    const QByteArray file = content(3);
    server.on("/file", cut(file, {50'000}, [=](const ServedRequest &request, ServedAnswer &answer) {
                  if (request.number == 0)
                      answer.chunked = quirk == u"no total at all";
                  else if (request.number == 1)
                      answer = oddPart(quirk, file, answer.headers.value("ETag"));
              }));
    DownloadRequest request;
    request.url = server.url("/file");
    Download download(m_client, request, *m_sink);
    const Result<HttpAnswer> answer = download.run();
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().what + answer.error().detail));
    QVERIFY(m_sink->bytes == file);
    QCOMPARE(server.count("/file"), quirk == u"range ignored" ? 2 : 3);
    QCOMPARE(server.requests().constLast().headers.value("Range").isEmpty(), quirk != u"range ignored");
}

void DownloadResumeTest::changedFilesAreNeverMixed()
{
    FaultServer server;
    const QByteArray before = content(4);
    const QByteArray after = content(5); // of the same length
    server.on("/file", [=](const ServedRequest &request) {
        return cut(request.number == 0 ? before : after, {30'000, 60'000})(request);
    });
    DownloadRequest request;
    request.url = server.url("/file");
    Download download(m_client, request, *m_sink);
    QCOMPARE(codeOf(download.run()), u"done");
    QVERIFY(m_sink->bytes == after);
    QCOMPARE(server.count("/file"), 3);
}

void DownloadResumeTest::neverMixesWithoutAStrongValidator_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<QByteArray>("modified");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("ranges");
    QTest::addColumn<QByteArray>("condition");
    const QByteArray old("Fri, 01 May 2026 10:00:00 GMT");
    const QByteArray now("Fri, 01 May 2026 10:00:01 GMT");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("weak") << QByteArray("W/\"a\"") << QByteArray() << QByteArray() << QByteArray()
                          << QByteArray();
    QTest::newRow("old enough") << QByteArray() << old << now << QByteArray() << old;
    QTest::newRow("weak, but old enough") << QByteArray("W/\"a\"") << old << now << QByteArray() << old;
    QTest::newRow("just changed") << QByteArray() << now << now << QByteArray() << QByteArray();
    QTest::newRow("no Date") << QByteArray() << old << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("no date") << QByteArray() << QByteArray("today") << now << QByteArray() << QByteArray();
    QTest::newRow("strong") << QByteArray("\"a\"") << old << now << QByteArray() << QByteArray("\"a\"");
    QTest::newRow("no ranges") << QByteArray("\"a\"") << old << now << QByteArray("none") << QByteArray();
}

void DownloadResumeTest::neverMixesWithoutAStrongValidator()
{
    QFETCH(QByteArray, etag);
    QFETCH(QByteArray, modified);
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, ranges);
    QFETCH(QByteArray, condition);
    FaultServer server;
    const QByteArray file = content(6);
    server.on("/file", [=](const ServedRequest &request) {
        ServedRequest plain = request;
        plain.headers = {};
        if (request.headers.value("If-Range") == condition && !condition.isEmpty())
            plain.headers.append("Range", request.headers.value("Range"));
        ServedAnswer answer = ServedAnswer::file(plain, file);
        const QByteArray contentRange = answer.headers.value("Content-Range");
        answer.headers = {};
        if (!contentRange.isEmpty())
            answer.headers.append("Content-Range", contentRange);
        for (const HttpHeaders::Field &field : {HttpHeaders::Field{"ETag", etag},
                                                {"Last-Modified", modified},
                                                {"Date", date},
                                                {"Accept-Ranges", ranges}}) {
            if (!field.second.isEmpty())
                answer.headers.append(field.first, field.second);
        }
        answer.saysLength = answer.body.size();
        if (request.number == 0) {
            answer.bodyBytes = 20'000;
            answer.ending = Ending::Close;
        }
        return answer;
    });
    DownloadRequest request;
    request.url = server.url("/file");
    Download download(m_client, request, *m_sink);
    QCOMPARE(codeOf(download.run()), u"done");
    QVERIFY(m_sink->bytes == file);
    const HttpHeaders second = server.requests().at(1).headers;
    QCOMPARE(second.value("If-Range"), condition);
    QCOMPARE(second.value("Range").isEmpty(), condition.isEmpty());
}

void DownloadResumeTest::givesUpWhenNothingComes()
{
    FaultServer server;
    server.on("/file", cut(content(7), {10'000, 0, 0}));
    DownloadRequest request;
    request.url = server.url("/file");
    Download download(m_client, request, *m_sink);
    QCOMPARE(codeOf(download.run()), u"network");
    QCOMPARE(server.count("/file"), 3);
}

void DownloadResumeTest::givesUpWhenItAlwaysBreaks()
{
    FaultServer server;
    server.on("/file", cut(content(8), {100, 100, 100, 100, 100, 100, 100, 100}));
    DownloadRequest request;
    request.url = server.url("/file");
    Download download(m_client, request, *m_sink);
    QCOMPARE(codeOf(download.run()), u"network");
    QCOMPARE(server.count("/file"), 6);
    QCOMPARE(m_sink->bytes, content(8).left(600));
    // Asked again it goes on: 100 + 100 more, then all.
    QCOMPARE(codeOf(download.run()), u"done");
    QVERIFY(m_sink->bytes == content(8));
    QCOMPARE(m_sink->restarts, 1);
}

void DownloadResumeTest::silenceIsNotTakenUp()
{
    FaultServer server;
    server.on("/file", cut(content(9), {500}, [](const ServedRequest &, ServedAnswer &answer) {
                  answer.ending = Ending::Silence;
              }));
    HttpLimits limits;
    limits.silence = 300ms;
    const HttpClient client = testClient(m_home.host(), limits);
    DownloadRequest request;
    request.url = server.url("/file");
    Download download(client, request, *m_sink);
    QCOMPARE(codeOf(download.run()), u"timeout");
    QCOMPARE(server.count("/file"), 1);
    QVERIFY(server.waitUntilQuiet());
}

void DownloadResumeTest::anUnaskedPartIsAnError()
{
    FaultServer server;
    server.on("/file", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.status = 206;
        answer.headers.append("Content-Range", "bytes 0-3/4");
        answer.body = "abcd";
        return answer;
    });
    DownloadRequest request;
    request.url = server.url("/file");
    Download download(m_client, request, *m_sink);
    QCOMPARE(codeOf(download.run()), u"network");
    QCOMPARE(m_sink->bytes, QByteArray());
    QCOMPARE(server.count("/file"), 1);
}

void DownloadResumeTest::aStopCanBeTakenUp()
{
    FaultServer server;
    const QByteArray file = content(12, 8'000'000);
    server.on("/file", cut(file, {}));
    DownloadRequest request;
    request.url = server.url("/file");
    std::stop_source source;
    MemorySink sink;
    sink.onWrite = [&] {
        if (sink.bytes.size() > 1'000'000)
            source.request_stop();
    };
    Download download(m_client, request, sink);
    QCOMPARE(codeOf(download.run(source.get_token())), u"cancelled");
    const qsizetype had = sink.bytes.size();
    QVERIFY(had < file.size());
    QVERIFY(server.waitUntilQuiet());
    QCOMPARE(codeOf(download.run()), u"done");
    QVERIFY(sink.bytes == file);
    QCOMPARE(server.requests().constLast().headers.value("Range"), "bytes=" + QByteArray::number(had) + '-');
}

void DownloadResumeTest::afterASinksErrorItBeginsAnew()
{
    FaultServer server;
    server.on("/file", cut(content(13), {}));
    DownloadRequest request;
    request.url = server.url("/file");
    MemorySink sink;
    sink.room = 50;
    Download download(m_client, request, sink);
    QCOMPARE(codeOf(download.run()), u"disk-full");
    sink.room = -1;
    QCOMPARE(codeOf(download.run()), u"done");
    QVERIFY(sink.bytes == content(13));
}

QTEST_GUILESS_MAIN(DownloadResumeTest)
#include "DownloadResume.moc"
