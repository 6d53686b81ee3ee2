// SPDX-License-Identifier: MIT
// The module proxies that this machine is set up for, and the real checksum database behind them: what go
// reaches, we reach, with the same answer. Where go reaches nobody, it is only proven that we say so too.
#include "net/qt/QtHttpTransport.h"
#include "sdk/ChecksumDatabaseLog.h"
#include "sdk/release/ReleaseFinder.h"
#include "support/RealGo.h"
#include "support/TempHome.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class RealProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameVersionsAreNamed();
    void aKnownToolchainIsProven();

private:
    ModuleSettings m_settings;
    std::optional<HttpClient> m_client;
    /// What go lists of golang.org/toolchain; nothing where it reaches nobody.
    std::optional<QByteArrayList> m_versions;
};

void RealProxyTest::initTestCase()
{
    QVERIFY2(!RealGo::executables().isEmpty(), RealGo::missing());
    const RealGo go(RealGo::executables().constFirst());
    const TempHome away; // no project, and nothing of the machine's is written
    Environment environment = Environment::current();
    environment.set("GOTOOLCHAIN", "local");
    environment.set("GOMODCACHE", QFile::encodeName(away.path(u"modules"_s)));
    environment.set("GOFLAGS", "-mod=mod");
    environment.set("GO111MODULE", "on");
    environment.set("GOWORK", "off");
    const QHash<QByteArray, QByteArray> values =
        RealGo::parse(go.run({"env", "-json"}, environment, away.home()).standardOutput);
    m_settings.goProxy = values.value("GOPROXY");
    m_settings.goNoProxy = values.value("GONOPROXY");
    m_settings.goSumDb = values.value("GOSUMDB") == "off" ? "sum.golang.org" : values.value("GOSUMDB");
    const Host host = Host::current();
    const Result<HttpTransportSettings> transport = HttpTransportSettings::read(host);
    const Result<HttpCredentials> credentials = HttpCredentials::read(host, values.value("GOAUTH", "netrc"));
    QVERIFY(transport && credentials);
    m_client.emplace(std::make_shared<QtHttpTransport>(*transport), transport->proxies, *credentials);
    const ProcessOutput list =
        go.run({"list", "-m", "-versions", "golang.org/toolchain"}, environment, away.home());
    if (list.exitCode == 0)
        m_versions = list.standardOutput.trimmed().split(' ').mid(1);
    else
        qWarning("go reaches no module proxy: %s", list.standardError.constData());
}

void RealProxyTest::theSameVersionsAreNamed()
{
    const Result<ModuleProxyChain> chain = ModuleProxyChain::make(*m_client, m_settings);
    QVERIFY2(chain, chain ? "" : qPrintable(chain.error().what));
    const Result<ModuleProxyChain::Answer> answer =
        chain->get(ToolchainVersion::modulePath(), "@v/list", 4'000'000);
    QVERIFY2(answer.has_value() == m_versions.has_value(), answer ? "" : qPrintable(answer.error().what));
    if (!m_versions)
        return;
    QByteArrayList listed;
    for (const QByteArray &line : answer->body.split('\n'))
        listed.append(line.simplified().split(' ').constFirst());
    for (const QByteArray &version : *m_versions)
        QVERIFY2(listed.contains(version), version);
    const Result<QVector<Release>> releases = ReleaseFinder::parseVersions(answer->body, "linux", "amd64");
    QVERIFY2(releases, releases ? "" : qPrintable(releases.error().what));
    qInfo("%lld releases for linux/amd64 from %s", qint64(releases->size()), qPrintable(answer->servedBy));
}

void RealProxyTest::aKnownToolchainIsProven()
{
    const TempHome home;
    ChecksumDatabaseLog log(*m_client, m_settings, {home.state(), home.home() + u"/.cache"_s});
    const Result<QByteArray> h1 = log.h1({GoVersion(1, 26, 8), "linux", "amd64"});
    if (!m_versions) {
        QVERIFY(!h1);
        QVERIFY(!ToolchainLog::isLie(h1.error().code));
        return;
    }
    QVERIFY2(h1, h1 ? "" : qPrintable(h1.error().what + h1.error().detail));
    // As in tests/data/sumdb: recorded from the same database.
    QCOMPARE(*h1, "h1:ZOmGe1OnfREDMIdb1Qi4G9JSuDPBLGExZMQ4nis1RXM=");
    qInfo("proven through %s", qPrintable(log.via()));
}

QTEST_GUILESS_MAIN(RealProxyTest)
#include "RealProxy.moc"
