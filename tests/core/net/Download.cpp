// SPDX-License-Identifier: MIT
#include "net/Download.h"

#include "net/ContentRange.h"
#include "net/FileSink.h"
#include "support/TempHome.h"
#include "support/net/FaultServer.h"
#include "support/net/TestClient.h"

#include <QRandomGenerator>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace std::chrono_literals;
using Ending = ServedAnswer::Ending;

namespace {

constexpr qsizetype fileSize = 100'000;

QByteArray content(quint32 seed, qsizetype size = fileSize)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(seed);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

/// Keeps the bytes, and fails at will.
class MemorySink : public DownloadSink
{
public:
    Result<void> restart() override
    {
        ++restarts;
        bytes.clear();
        return {};
    }
    Result<void> write(const QByteArray &piece) override
    {
        if (onWrite)
            onWrite();
        if (room >= 0 && bytes.size() + piece.size() > room)
            return fail(ErrorCode::DiskFull, QStringLiteral("full"));
        bytes += piece;
        return {};
    }

    QByteArray bytes;
    int restarts = 0;
    qsizetype room = -1;
    std::function<void()> onWrite;
};

} // namespace

/// Whatever happens on the way, a download that says it is done has brought the bytes of one version of the
/// file.
class DownloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentRangeGrammar_data();
    void contentRangeGrammar();
    void bringsTheFile();
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
    void wrongLengthsAreRefused();
    void tooLargeIsRefused();
    void statusesAreErrors();
    void aStopCanBeTakenUp();
    void afterASinksErrorItBeginsAnew();
    void writesAFile();
    void aFullDiskSaysSo();
    void reportsGrowAndEndWithAll();
    void ratesAreOfTheLastSeconds();

private:
    /// Cuts the answers to the first requests after so many bytes each.
    static FaultServer::Handler cut(const QByteArray &bytes, const QVector<qint64> &cuts,
                                    std::function<void(const ServedRequest &, ServedAnswer &)> edit = {})
    {
        return [=](const ServedRequest &request) {
            ServedAnswer answer = ServedAnswer::file(request, bytes);
            answer.saysLength = answer.body.size();
            if (request.number < cuts.size()) {
                answer.bodyBytes = cuts.at(request.number);
                answer.ending = Ending::Close;
            }
            if (edit)
                edit(request, answer);
            return answer;
        };
    }

    QString run(const std::stop_token &stop = {})
    {
        Download download(m_client, request(), m_sink);
        return codeOf(download.run(stop));
    }
    DownloadRequest request() const
    {
        DownloadRequest request;
        request.url = m_server.url("/file");
        request.limit = 10 * fileSize;
        return request;
    }
    static QString codeOf(const Result<HttpAnswer> &answer)
    {
        return answer ? QStringLiteral("done") : QString(errorCodeName(answer.error().code));
    }
    QByteArray sent(int number, const char *field) const
    {
        return m_server.requests()
            .at(m_server.requests().size() - m_server.count("/file") + number)
            .headers.value(field);
    }

    TempHome m_home;
    FaultServer m_server;
    HttpClient m_client = testClient(m_home.host());
    MemorySink m_sink;
};

void DownloadTest::contentRangeGrammar_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("known") << QByteArray("bytes 5-9/10") << QByteArray("5 9 10");
    QTest::newRow("unknown") << QByteArray("bytes 5-9/*") << QByteArray("5 9 -1");
    QTest::newRow("case") << QByteArray("Bytes 0-0/1") << QByteArray("0 0 1");
    for (const char *bad : {"", "bytes", "bytes */10", "bytes 5-9", "bytes 9-5/10", "bytes 5-10/10",
                            "bytes -5-9/10", "bytes 5-9/x", "items 5-9/10", "bytes 5-9/", "bytes +5-9/10",
                            "bytes 5-99999999999999999999/*", "bytes 5/9-10"})
        QTest::newRow(bad) << QByteArray(bad) << QByteArray("none");
}

void DownloadTest::contentRangeGrammar()
{
    QFETCH(QByteArray, value);
    const std::optional<ContentRange> range = ContentRange::parse(value);
    const QByteArray text = range ? QByteArray::number(range->first) + ' ' + QByteArray::number(range->last) +
                                        ' ' + QByteArray::number(range->total)
                                  : QByteArray("none");
    QTEST(text, "expected");
}

void DownloadTest::bringsTheFile()
{
    m_server.on("/file", cut(content(1), {}));
    QCOMPARE(run(), u"done");
    QVERIFY(m_sink.bytes == content(1));
    QCOMPARE(m_server.count("/file"), 1);
    QCOMPARE(sent(0, "Range"), QByteArray());
}

void DownloadTest::goesOnWhereItStopped_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<Ending>("ending");
    for (const qint64 bytes : {1, 40'000, 99'999}) {
        QTest::addRow("%lld, closed", bytes) << bytes << Ending::Close;
        QTest::addRow("%lld, reset", bytes) << bytes << Ending::Reset;
    }
}

void DownloadTest::goesOnWhereItStopped()
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
    Download download(m_client, request, m_sink);
    QCOMPARE(codeOf(download.run()), u"done");
    QVERIFY(m_sink.bytes == file);
    QCOMPARE(server.count("/file"), 2);
    const HttpHeaders second = server.requests().at(1).headers;
    QCOMPARE(second.value("Range"), "bytes=" + QByteArray::number(bytes) + '-');
    QVERIFY(second.value("If-Range").startsWith('"'));
}

void DownloadTest::everyRandomHistoryEndsRight()
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

void DownloadTest::beginsAnewWhenItCannotGoOn_data()
{
    QTest::addColumn<QString>("quirk");
    for (const char *quirk :
         {"range ignored", "wrong start", "later start", "no Content-Range", "other total", "other ETag",
          "416", "416 without total", "multipart", "no total at all"})
        QTest::newRow(quirk) << QString::fromLatin1(quirk);
}

void DownloadTest::beginsAnewWhenItCannotGoOn()
{
    QFETCH(QString, quirk);
    FaultServer server;
    const QByteArray file = content(3);
    const auto part = [](const QByteArray &range, const QByteArray &bytes, const QByteArray &etag) {
        ServedAnswer answer;
        answer.status = 206;
        if (!range.isEmpty())
            answer.headers.append("Content-Range", range);
        if (!etag.isEmpty())
            answer.headers.append("ETag", etag);
        answer.body = bytes;
        return answer;
    };
    server.on("/file", cut(file, {50'000}, [=](const ServedRequest &request, ServedAnswer &answer) {
                  const QByteArray etag = answer.headers.value("ETag");
                  if (request.number == 0 && quirk == u"no total at all") {
                      answer.chunked = true;
                      return;
                  }
                  if (request.number != 1)
                      return;
                  if (quirk == u"range ignored") {
                      answer.status = 200;
                      answer.body = file;
                      answer.saysLength = file.size();
                  } else if (quirk == u"wrong start") {
                      answer = part("bytes 49999-99999/100000", file.mid(49'999), etag);
                  } else if (quirk == u"later start") {
                      answer = part("bytes 50001-99999/100000", file.mid(50'001), etag);
                  } else if (quirk == u"no Content-Range") {
                      answer = part({}, file.mid(50'000), etag);
                  } else if (quirk == u"other total") {
                      answer = part("bytes 50000-100000/100001", file.mid(50'000) + 'x', etag);
                  } else if (quirk == u"other ETag") {
                      answer = part("bytes 50000-99999/100000", file.mid(50'000), "\"other\"");
                  } else if (quirk == u"416") {
                      answer = part("bytes */100000", {}, etag);
                      answer.status = 416;
                  } else if (quirk == u"416 without total") {
                      answer = part({}, {}, etag);
                      answer.status = 416;
                  } else if (quirk == u"multipart") {
                      answer = part(
                          {}, "--x\r\nContent-Range: bytes 50000-50001/100000\r\n\r\nab\r\n--x--\r\n", etag);
                      answer.headers.append("Content-Type", "multipart/byteranges; boundary=x");
                  } else {
                      answer = part("bytes 50000-99999/*", file.mid(50'000), etag);
                  }
              }));
    DownloadRequest request;
    request.url = server.url("/file");
    Download download(m_client, request, m_sink);
    const Result<HttpAnswer> answer = download.run();
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().what + answer.error().detail));
    QVERIFY(m_sink.bytes == file);
    QCOMPARE(server.count("/file"), quirk == u"range ignored" ? 2 : 3);
    QCOMPARE(server.requests().constLast().headers.value("Range").isEmpty(), quirk != u"range ignored");
}

void DownloadTest::changedFilesAreNeverMixed()
{
    FaultServer server;
    const QByteArray before = content(4);
    const QByteArray after = content(5); // of the same length
    server.on("/file", [=](const ServedRequest &request) {
        return cut(request.number == 0 ? before : after, {30'000, 60'000})(request);
    });
    DownloadRequest request;
    request.url = server.url("/file");
    Download download(m_client, request, m_sink);
    QCOMPARE(codeOf(download.run()), u"done");
    QVERIFY(m_sink.bytes == after);
    QCOMPARE(server.count("/file"), 3);
}

void DownloadTest::neverMixesWithoutAStrongValidator_data()
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

void DownloadTest::neverMixesWithoutAStrongValidator()
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
    Download download(m_client, request, m_sink);
    QCOMPARE(codeOf(download.run()), u"done");
    QVERIFY(m_sink.bytes == file);
    const HttpHeaders second = server.requests().at(1).headers;
    QCOMPARE(second.value("If-Range"), condition);
    QCOMPARE(second.value("Range").isEmpty(), condition.isEmpty());
}

void DownloadTest::givesUpWhenNothingComes()
{
    FaultServer server;
    server.on("/file", cut(content(7), {10'000, 0, 0}));
    DownloadRequest request;
    request.url = server.url("/file");
    Download download(m_client, request, m_sink);
    QCOMPARE(codeOf(download.run()), u"network");
    QCOMPARE(server.count("/file"), 2);
}

void DownloadTest::givesUpWhenItAlwaysBreaks()
{
    FaultServer server;
    server.on("/file", cut(content(8), {100, 100, 100, 100, 100, 100, 100, 100}));
    DownloadRequest request;
    request.url = server.url("/file");
    Download download(m_client, request, m_sink);
    QCOMPARE(codeOf(download.run()), u"network");
    QCOMPARE(server.count("/file"), 6);
    QCOMPARE(m_sink.bytes, content(8).left(600));
    // Asked again it goes on: 100 + 100 more, then all.
    QCOMPARE(codeOf(download.run()), u"done");
    QVERIFY(m_sink.bytes == content(8));
    QCOMPARE(m_sink.restarts, 1);
}

void DownloadTest::silenceIsNotTakenUp()
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
    Download download(client, request, m_sink);
    QCOMPARE(codeOf(download.run()), u"timeout");
    QCOMPARE(server.count("/file"), 1);
    QVERIFY(server.waitUntilQuiet());
}

void DownloadTest::anUnaskedPartIsAnError()
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
    Download download(m_client, request, m_sink);
    QCOMPARE(codeOf(download.run()), u"network");
    QCOMPARE(m_sink.bytes, QByteArray());
    QCOMPARE(server.count("/file"), 1);
}

void DownloadTest::wrongLengthsAreRefused()
{
    for (const bool chunked : {false, true}) {
        FaultServer server;
        server.on("/file", cut(content(10), {}, [chunked](const ServedRequest &, ServedAnswer &answer) {
                      answer.chunked = chunked;
                  }));
        DownloadRequest request;
        request.url = server.url("/file");
        request.length = fileSize;
        QCOMPARE(codeOf(Download(m_client, request, m_sink).run()), u"done");
        for (const qint64 length : {fileSize - 1, fileSize + 1}) {
            request.length = length;
            QCOMPARE(codeOf(Download(m_client, request, m_sink).run()), u"corrupt");
        }
    }
}

void DownloadTest::tooLargeIsRefused()
{
    m_server.on("/file", cut(content(11, fileSize), {}));
    DownloadRequest small = request();
    small.limit = fileSize - 1;
    QCOMPARE(codeOf(Download(m_client, small, m_sink).run()), u"too-large");
    small.limit = fileSize;
    QCOMPARE(codeOf(Download(m_client, small, m_sink).run()), u"done");
}

void DownloadTest::statusesAreErrors()
{
    FaultServer server;
    DownloadRequest request;
    request.url = server.url("/file");
    QCOMPARE(codeOf(Download(m_client, request, m_sink).run()), u"not-found");
    for (const int status : {403, 410, 500, 204}) {
        server.on("/file", [status](const ServedRequest &) { return ServedAnswer::text(status, "no\n"); });
        QVERIFY(codeOf(Download(m_client, request, m_sink).run()) != u"done");
    }
}

void DownloadTest::aStopCanBeTakenUp()
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

void DownloadTest::afterASinksErrorItBeginsAnew()
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

void DownloadTest::writesAFile()
{
    FaultServer server;
    server.on("/file", cut(content(14), {70'000}));
    DownloadRequest request;
    request.url = server.url("/file");
    FileSink sink(m_home.path(QStringLiteral("download")));
    m_home.write(QStringLiteral("download"), QByteArray(2 * fileSize, 'x'));
    QCOMPARE(codeOf(Download(m_client, request, sink).run()), u"done");
    QVERIFY(m_home.read(QStringLiteral("download")) == content(14));
}

void DownloadTest::aFullDiskSaysSo()
{
    FaultServer server;
    server.on("/file", cut(content(15), {}));
    DownloadRequest request;
    request.url = server.url("/file");
    FileSink full(QStringLiteral("/dev/full"));
    const Result<HttpAnswer> answer = Download(m_client, request, full).run();
    QVERIFY(!answer);
    QCOMPARE(errorCodeName(answer.error().code), errorCodeName(ErrorCode::DiskFull));
    QVERIFY2(answer.error().what.contains(u"free some space"), qPrintable(answer.error().what));
    QVERIFY(server.waitUntilQuiet());
    FileSink nowhere(m_home.path(QStringLiteral("folder/x")) + QStringLiteral("/missing/file"));
    QCOMPARE(codeOf(Download(m_client, request, nowhere).run()), u"not-found");
}

void DownloadTest::reportsGrowAndEndWithAll()
{
    FaultServer server;
    server.on("/file", cut(content(16), {70'000}));
    DownloadRequest request;
    request.url = server.url("/file");
    QVector<DownloadProgress> reports;
    Download download(m_client, request, m_sink,
                      [&reports](const DownloadProgress &progress) { reports.append(progress); });
    QCOMPARE(codeOf(download.run()), u"done");
    QVERIFY(reports.size() >= 2);
    for (qsizetype i = 1; i < reports.size(); ++i)
        QVERIFY(reports.at(i).received >= reports.at(i - 1).received);
    QCOMPARE(reports.constFirst().total, fileSize);
    QCOMPARE(reports.constLast().received, fileSize);
}

void DownloadTest::ratesAreOfTheLastSeconds()
{
    TransferRate rate;
    const TransferRate::Time begin{};
    QCOMPARE(rate.bytesPerSecond(), 0);
    rate.add(begin, 0);
    QCOMPARE(rate.bytesPerSecond(), 0);
    rate.add(begin + 1s, 1000);
    QCOMPARE(rate.bytesPerSecond(), 1000);
    rate.add(begin + 2s, 2000);
    rate.add(begin + 3s, 3000);
    rate.add(begin + 6s, 3000); // stalled: the quick beginning no longer counts
    QCOMPARE(rate.bytesPerSecond(), 0);
    rate.add(begin + 7s, 10); // begun anew
    QCOMPARE(rate.bytesPerSecond(), 0);
    rate.add(begin + 8s, 30);
    QCOMPARE(rate.bytesPerSecond(), 20);
}

QTEST_GUILESS_MAIN(DownloadTest)
#include "Download.moc"
