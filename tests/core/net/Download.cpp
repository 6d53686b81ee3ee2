// SPDX-License-Identifier: MIT
#include "DownloadLab.h"
#include "net/ContentRange.h"
#include "net/FileSink.h"
#include "support/TempHome.h"
#include "support/net/TestClient.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace std::chrono_literals;
using Ending = ServedAnswer::Ending;

class DownloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sink = std::make_unique<MemorySink>(); }
    void contentRangeGrammar_data();
    void contentRangeGrammar();
    void bringsTheFile();
    void wrongLengthsAreRefused();
    void tooLargeIsRefused();
    void statusesAreErrors();
    void writesAFile();
    void aFullDiskSaysSo();
    void reportsGrowAndEndWithAll();
    void ratesAreOfTheLastSeconds();

private:
    TempHome m_home;
    HttpClient m_client = testClient(m_home.host());
    std::unique_ptr<MemorySink> m_sink;
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
    FaultServer server;
    server.on("/file", cut(content(1), {}));
    DownloadRequest request;
    request.url = server.url("/file");
    QCOMPARE(codeOf(Download(m_client, request, *m_sink).run()), u"done");
    QVERIFY(m_sink->bytes == content(1));
    QCOMPARE(server.count("/file"), 1);
    QCOMPARE(server.requests().constLast().headers.value("Range"), QByteArray());
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
        QCOMPARE(codeOf(Download(m_client, request, *m_sink).run()), u"done");
        for (const qint64 length : {fileSize - 1, fileSize + 1}) {
            request.length = length;
            QCOMPARE(codeOf(Download(m_client, request, *m_sink).run()), u"corrupt");
        }
    }
}

void DownloadTest::tooLargeIsRefused()
{
    FaultServer server;
    server.on("/file", cut(content(11), {}));
    DownloadRequest small;
    small.url = server.url("/file");
    small.limit = fileSize - 1;
    QCOMPARE(codeOf(Download(m_client, small, *m_sink).run()), u"too-large");
    small.limit = fileSize;
    QCOMPARE(codeOf(Download(m_client, small, *m_sink).run()), u"done");
}

void DownloadTest::statusesAreErrors()
{
    FaultServer server;
    DownloadRequest request;
    request.url = server.url("/file");
    QCOMPARE(codeOf(Download(m_client, request, *m_sink).run()), u"not-found");
    for (const int status : {403, 410, 500, 204}) {
        server.on("/file", [status](const ServedRequest &) { return ServedAnswer::text(status, "no\n"); });
        QVERIFY(codeOf(Download(m_client, request, *m_sink).run()) != u"done");
    }
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
    Download download(m_client, request, *m_sink,
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
