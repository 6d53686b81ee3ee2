// SPDX-License-Identifier: MIT
// A file that comes through a chain of proxies is one proxy's, from its first byte to its last.
#include "ProxyLab.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray zip = "@v/v0.0.1-go1.26.8.linux-amd64.zip";
const QByteArray zipPath = "/golang.org/toolchain/" + zip;

class Sink : public DownloadSink
{
public:
    Result<void> restart() override
    {
        ++restarts;
        bytes.clear();
        return {};
    }
    Result<void> write(const QByteArray &more) override
    {
        bytes += more;
        if (bytes.size() > room)
            return fail(ErrorCode::DiskFull, u"full"_s);
        return {};
    }

    QByteArray bytes;
    int restarts = 0;
    qsizetype room = 100'000'000;
};

} // namespace

class ProxyDownloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCutFileIsTakenWholeFromTheNext();
    void aCutFileBehindACommaFails();
    void aSinkThatFailsEndsAll();
    void aFolderServesAsWell();
    void aStopEndsAll();
};

void ProxyDownloadTest::aCutFileIsTakenWholeFromTheNext()
{
    ProxyLab lab;
    const QByteArray a(3'000'000, 'a');
    const QByteArray b(3'000'000, 'b');
    // Without an ETag nothing can go on in the middle, and it is cut again each time.
    lab.server.on("/a" + zipPath, [&](const ServedRequest &) {
        ServedAnswer answer;
        answer.body = a;
        answer.bodyBytes = 1'000'000;
        answer.ending = ServedAnswer::endings().constLast();
        return answer;
    });
    lab.server.serve("/b" + zipPath, b);
    Sink sink;
    qint64 last = 0;
    const Result<QString> served =
        lab.open(lab.server.url("/a").toEncoded() + '|' + lab.server.url("/b").toEncoded())
            .download(toolchain, zip, sink, ModuleProxyChain::largestZip,
                      [&](const DownloadProgress &progress) { last = progress.received; });
    QVERIFY2(served, served ? "" : described(served.error()));
    QCOMPARE(*served, lab.server.url("/b").toString());
    QVERIFY(sink.bytes == b);
    QVERIFY(sink.restarts >= 2);
    QCOMPARE(last, b.size());
}

void ProxyDownloadTest::aCutFileBehindACommaFails()
{
    ProxyLab lab;
    lab.server.on("/a" + zipPath, [&](const ServedRequest &) {
        ServedAnswer answer;
        answer.body = "0123456789";
        answer.bodyBytes = 5;
        answer.ending = ServedAnswer::Ending::Close;
        return answer;
    });
    lab.server.serve("/b" + zipPath, "b");
    Sink sink;
    const Result<QString> served =
        lab.open(lab.server.url("/a").toEncoded() + ',' + lab.server.url("/b").toEncoded())
            .download(toolchain, zip, sink);
    QVERIFY(!served);
    QCOMPARE(served.error().code, ErrorCode::Network);
    QCOMPARE(lab.server.count("/b" + zipPath), 0);
}

void ProxyDownloadTest::aSinkThatFailsEndsAll()
{
    ProxyLab lab;
    lab.server.serve("/a" + zipPath, QByteArray(1'000'000, 'a'));
    lab.server.serve("/b" + zipPath, QByteArray(10, 'b'));
    lab.home.write(u"c"_s + QString::fromUtf8(zipPath), QByteArray(1'000'000, 'c'));
    const QByteArray folder = lab.folder("c");
    for (const QByteArray &first : {lab.server.url("/a").toEncoded(), folder}) {
        Sink sink;
        sink.room = 100'000;
        const Result<QString> served =
            lab.open(first + '|' + lab.server.url("/b").toEncoded()).download(toolchain, zip, sink);
        QVERIFY(!served);
        QCOMPARE(served.error().code, ErrorCode::DiskFull);
        QCOMPARE(lab.server.count("/b" + zipPath), 0);
    }
}

void ProxyDownloadTest::aFolderServesAsWell()
{
    ProxyLab lab;
    const QByteArray bytes = QByteArray("0123456789").repeated(100'000);
    lab.home.write(u"c"_s + QString::fromUtf8(zipPath), bytes);
    Sink sink;
    DownloadProgress last;
    const QByteArray proxy = lab.folder("c");
    const Result<QString> served = lab.open(proxy).download(
        toolchain, zip, sink, bytes.size(), [&](const DownloadProgress &progress) { last = progress; });
    QVERIFY2(served, served ? "" : described(served.error()));
    QCOMPARE(*served, QString::fromUtf8(proxy));
    QVERIFY(sink.bytes == bytes);
    QCOMPARE(last.received, bytes.size());
    QCOMPARE(last.total, bytes.size());
    QCOMPARE(lab.open(proxy).download(toolchain, zip, sink, bytes.size() - 1).error().code,
             ErrorCode::TooLarge);
}

void ProxyDownloadTest::aStopEndsAll()
{
    ProxyLab lab;
    lab.home.write(u"c"_s + QString::fromUtf8(zipPath), QByteArray(1'000'000, 'c'));
    lab.server.serve("/b" + zipPath, QByteArray(1'000'000, 'b'));
    const QByteArray folder = lab.folder("c");
    for (const QByteArray &proxy : {lab.server.url("/b").toEncoded(), folder}) {
        Sink sink;
        std::stop_source stop;
        const Result<QString> served =
            lab.open(proxy + "|" + proxy)
                .download(
                    toolchain, zip, sink, ModuleProxyChain::largestZip,
                    [&](const DownloadProgress &) { stop.request_stop(); }, stop.get_token());
        QVERIFY(!served);
        QCOMPARE(served.error().code, ErrorCode::Cancelled);
        QVERIFY(sink.restarts <= 1);
    }
}

QTEST_GUILESS_MAIN(ProxyDownloadTest)
#include "ProxyDownload.moc"
