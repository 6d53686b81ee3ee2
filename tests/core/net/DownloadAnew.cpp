// SPDX-License-Identifier: MIT
#include "DownloadLab.h"
#include "support/TempHome.h"
#include "support/net/TestClient.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
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

/// Where a download cannot go on in the middle it begins anew, and never puts two files together.
class DownloadAnewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sink = std::make_unique<MemorySink>(); }
    void beginsAnewWhenItCannotGoOn_data();
    void beginsAnewWhenItCannotGoOn();
    void changedFilesAreNeverMixed();
    void neverMixesWithoutAStrongValidator_data();
    void neverMixesWithoutAStrongValidator();
    void anUnaskedPartIsAnError();
    void afterASinksErrorItBeginsAnew();
    void theLimitIsThatOfTheWholeFile();

private:
    TempHome m_home;
    HttpClient m_client = testClient(m_home.host());
    std::unique_ptr<MemorySink> m_sink;
};

void DownloadAnewTest::beginsAnewWhenItCannotGoOn_data()
{
    QTest::addColumn<QString>("quirk");
    for (const char *quirk :
         {"range ignored", "wrong start", "later start", "no Content-Range", "other total", "other ETag",
          "416", "416 without total", "multipart", "no total at all"})
        QTest::newRow(quirk) << QString::fromLatin1(quirk);
}

void DownloadAnewTest::beginsAnewWhenItCannotGoOn()
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

void DownloadAnewTest::changedFilesAreNeverMixed()
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

void DownloadAnewTest::neverMixesWithoutAStrongValidator_data()
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

void DownloadAnewTest::neverMixesWithoutAStrongValidator()
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

void DownloadAnewTest::anUnaskedPartIsAnError()
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

void DownloadAnewTest::afterASinksErrorItBeginsAnew()
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

void DownloadAnewTest::theLimitIsThatOfTheWholeFile()
{
    for (const bool ignoresRanges : {true, false}) {
        for (const qint64 limit : {fileSize, fileSize - 1}) {
            FaultServer server;
            const QByteArray file = content(17);
            server.on("/file", cut(file, {60'000}, [=](const ServedRequest &request, ServedAnswer &answer) {
                          if (request.number == 0)
                              answer.chunked = true; // does not say how long it is
                          else if (ignoresRanges)
                              answer = ServedAnswer::file({}, file);
                      }));
            DownloadRequest request;
            request.url = server.url("/file");
            request.limit = limit;
            const QString code = codeOf(Download(m_client, request, *m_sink).run());
            QCOMPARE(code == u"done", limit == fileSize);
            QVERIFY2(code == u"done" || code == u"too-large", qPrintable(code));
            QCOMPARE(server.count("/file"), 2);
            QVERIFY(m_sink->bytes.size() <= limit);
        }
    }
}

QTEST_GUILESS_MAIN(DownloadAnewTest)
#include "DownloadAnew.moc"
