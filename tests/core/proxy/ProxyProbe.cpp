// SPDX-License-Identifier: MIT
// A proxy is judged by what it serves: a module with known bytes, and the checksum database.
#include "proxy/ProxyProbe.h"

#include "ProxyLab.h"
#include "base/Sha256.h"
#include "modules/DirHash.h"
#include "proxy/Mirrors.h"
#include "support/ZipWriter.h"

#include <QTest>

#include <thread>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray zipPath = "/example.com/m/@v/v1.0.0.zip";
const QByteArray supportedPath = "/sumdb/sum.golang.org/supported";
const QByteArray source = "package m\n";

QByteArray zipWith(const QByteArray &content)
{
    ZipWriter zip;
    zip.add("example.com/m@v1.0.0/m.go", content);
    return zip.finish();
}

ProbeModule module()
{
    return {"example.com/m", "v1.0.0", *DirHash::h1({{"m.go", Sha256::of(source)}}, "example.com/m@v1.0.0/")};
}

} // namespace

class ProxyProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good();
    void withoutTheChecksumDatabase();
    void otherBytes();
    void garbage();
    void hasNotTheModule();
    void answersWithFailures();
    void nobodyThere();
    void silent();
    void noAddress();
    void thePresetsAreAddresses();

private:
    ProbedProxy probe(const std::stop_token &stop = {}) const
    {
        ModuleSettings settings = m_lab->settings("direct");
        settings.goSumDb = "sum.golang.org";
        return ProxyProbe(m_lab->client, settings, module()).probe(m_lab->server.url({}).toEncoded(), stop);
    }

    std::unique_ptr<ProxyLab> m_lab;

private Q_SLOTS:
    void init() { m_lab = std::make_unique<ProxyLab>(); }
};

void ProxyProbeTest::good()
{
    m_lab->server.serve(zipPath, zipWith(source));
    m_lab->server.serve(supportedPath, {});
    const ProbedProxy proxy = probe();
    QVERIFY(proxy.isGood());
    QVERIFY(proxy.hasSumDb);
    QVERIFY(!proxy.error);
}

void ProxyProbeTest::withoutTheChecksumDatabase()
{
    m_lab->server.serve(zipPath, zipWith(source));
    const ProbedProxy proxy = probe();
    QVERIFY(proxy.isGood());
    QVERIFY(!proxy.hasSumDb);
}

void ProxyProbeTest::otherBytes()
{
    m_lab->server.serve(zipPath, zipWith("package m // and more\n"));
    const ProbedProxy proxy = probe();
    QVERIFY(proxy.isReachable);
    QVERIFY(!proxy.isGood());
    QCOMPARE(proxy.bytes, ProbedProxy::Bytes::Wrong);
    QVERIFY(proxy.error);
    QCOMPARE(proxy.error->code, ErrorCode::ProofFailed);
}

void ProxyProbeTest::garbage()
{
    m_lab->server.serve(zipPath, "<!DOCTYPE html>\n");
    const ProbedProxy proxy = probe();
    QCOMPARE(proxy.bytes, ProbedProxy::Bytes::Wrong);
    QVERIFY(proxy.error);
}

void ProxyProbeTest::hasNotTheModule()
{
    const ProbedProxy proxy = probe();
    QVERIFY(proxy.isReachable);
    QVERIFY(!proxy.isGood());
    QCOMPARE(proxy.bytes, ProbedProxy::Bytes::Unknown);
    QCOMPARE(proxy.error->code, ErrorCode::NotFound);
}

/// An error page is quick, and no proxy for that.
void ProxyProbeTest::answersWithFailures()
{
    m_lab->server.on(zipPath, [](const ServedRequest &) { return ServedAnswer::text(502, "bad\n"); });
    const ProbedProxy proxy = probe();
    QVERIFY(!proxy.isReachable);
    QVERIFY(!proxy.isGood());
    QVERIFY(proxy.error);
}

void ProxyProbeTest::nobodyThere()
{
    ModuleSettings settings = m_lab->settings("direct");
    const ProbedProxy proxy = ProxyProbe(m_lab->client, settings, module()).probe("http://127.0.0.1:1", {});
    QVERIFY(!proxy.isReachable);
    QVERIFY(proxy.error);
}

void ProxyProbeTest::silent()
{
    m_lab->server.on(zipPath, [](const ServedRequest &) {
        ServedAnswer answer;
        answer.hasHead = false;
        answer.ending = ServedAnswer::Ending::Silence;
        return answer;
    });
    std::stop_source stop;
    const std::jthread asker([&] {
        m_lab->server.waitFor(zipPath);
        stop.request_stop();
    });
    const ProbedProxy proxy = probe(stop.get_token());
    QVERIFY(!proxy.isReachable);
    QCOMPARE(proxy.error->code, ErrorCode::Cancelled);
}

void ProxyProbeTest::noAddress()
{
    const ProbedProxy proxy =
        ProxyProbe(m_lab->client, m_lab->settings("direct"), module()).probe("ftp://example.com", {});
    QVERIFY(!proxy.isReachable);
    QCOMPARE(proxy.error->code, ErrorCode::InvalidValue);
}

void ProxyProbeTest::thePresetsAreAddresses()
{
    const QVector<Mirror> mirrors = Mirrors::read();
    QVERIFY(mirrors.size() >= 3);
    for (const Mirror &mirror : mirrors) {
        QVERIFY(!mirror.owner.isEmpty());
        QVERIFY(ProxyPlace::at(m_lab->client, mirror.address, Os::Linux));
    }
    const ProbeModule builtIn = ProbeModule::builtIn();
    QCOMPARE(builtIn.path, "rsc.io/quote");
    QVERIFY(builtIn.h1.startsWith("h1:"));
}

QTEST_GUILESS_MAIN(ProxyProbeTest)
#include "ProxyProbe.moc"
