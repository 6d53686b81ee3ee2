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
    void givesUpWhenNothingComes();
    void givesUpWhenItAlwaysBreaks();
    void silenceIsNotTakenUp();
    void aStopCanBeTakenUp();

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
        for (const Ending ending : ServedAnswer::endings())
            QTest::addRow("%lld, %s", bytes, ending == Ending::Reset ? "reset" : "closed") << bytes << ending;
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
                      case 1: answer.ending = ServedAnswer::endings().constLast(); break;
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

QTEST_GUILESS_MAIN(DownloadResumeTest)
#include "DownloadResume.moc"
