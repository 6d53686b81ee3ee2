// SPDX-License-Identifier: MIT
// What `goconf sdk install` promises when nobody lies and all can be proven.
#include "InstallHome.h"
#include "InstallLab.h"

#include "support/RealGo.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SdkInstall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySourceGivesTheSameGo_data();
    void everySourceGivesTheSameGo();
    void goAgreesWithTheServer();
    void whatIsThereIsDone();
    void peopleAreTold();
    void oneCanBeActivatedAtOnce();
    void aDryRunOnlyTells();
    void wrongWordsAreRefused_data();
    void wrongWordsAreRefused();
    void anUnknownVersionIsNotFound();

private:
    FakeToolchain m_toolchain = FakeToolchain::make("go1.27.3");
    ToolchainServer m_server;
};

void SdkInstall::initTestCase()
{
    m_toolchain.makeRunnable();
    m_server.add(FakeToolchain::make("go1.26.8"));
    m_server.add(FakeToolchain::make("go1.27.0"));
    m_server.add(m_toolchain);
    m_server.add(FakeToolchain::make("go1.28rc1"));
}

void SdkInstall::everySourceGivesTheSameGo_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    const QByteArray site = m_server.releases().toEncoded();
    QTest::addRow("proxy") << QByteArrayList{"1.27.3"};
    QTest::addRow("line") << QByteArrayList{"1.27"};
    QTest::addRow("latest") << QByteArrayList{"latest"};
    QTest::addRow("latest of a site") << QByteArrayList{"latest", "--from", site};
    QTest::addRow("with go") << QByteArrayList{"go1.27.3"};
    QTest::addRow("named proxy") << QByteArrayList{"1.27.3", "--from", "goproxy"};
    QTest::addRow("site") << QByteArrayList{"1.27.3", "--from", site};
    QTest::addRow("site without slash") << QByteArrayList{"1.27.3", "--from", site.chopped(1)};
    QTest::addRow("file") << QByteArrayList{"./" + m_toolchain.version.archiveName()};
    QTest::addRow("file by name") << QByteArrayList{m_toolchain.version.archiveName()};
}

void SdkInstall::everySourceGivesTheSameGo()
{
    QFETCH(const QByteArrayList, arguments);
    const InstallHome home(m_server);
    home.home.write(QString::fromLatin1(m_toolchain.version.archiveName()), m_toolchain.archive());
    const GoconfRun run = home.install(arguments);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(codeOf(run), u"done"_s);
    const QJsonObject document = run.json();
    QCOMPARE(document.value("version"_L1).toString(), u"go1.27.3"_s);
    QCOMPARE(document.value("path"_L1).toString(), home.folder() + u"/go1.27.3"_s);
    QCOMPARE(document.value("already_installed"_L1).toBool(true), false);
    QVERIFY(proofsOf(run).startsWith(u"ok "_s));
    QVERIFY(proofsOf(run).endsWith(u" ok"_s));
    QCOMPARE(filesOf(home.folder() + u"/go1.27.3"_s), filesOf(m_toolchain, true));
    QCOMPARE(home.content(), QStringList{u"go1.27.3"_s});
}

/// The server is right: the real go takes the same toolchain from it, and proves it.
void SdkInstall::goAgreesWithTheServer()
{
    const QStringList executables = RealGo::executables();
    QVERIFY2(!executables.isEmpty(), RealGo::missing());
    const InstallHome home(m_server);
    Environment environment = home.host.environment;
    environment.set("GOTOOLCHAIN", "go1.27.3");
    environment.set("GOFLAGS", "-modcacherw");
    environment.set("GOTELEMETRY", "off");
    const ProcessOutput output =
        RealGo(executables.constFirst()).run({"version"}, environment, home.home.home());
    QCOMPARE(output.exitCode, 0);
    QVERIFY2(output.standardOutput.startsWith("go version go1.27.3 "), output.standardError);
}

void SdkInstall::whatIsThereIsDone()
{
    const InstallHome home(m_server);
    QCOMPARE(codeOf(home.install({"1.27.3"})), u"done"_s);
    const QByteArray before = home.home.fingerprint();
    const auto requests = m_server.server().requests().size();
    const GoconfRun again = home.install({"1.27.3"});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json().value("already_installed"_L1).toBool(), true);
    QCOMPARE(again.json().value("path"_L1).toString(), home.folder() + u"/go1.27.3"_s);
    QCOMPARE(proofsOf(again), u"ok none ok"_s);
    QCOMPARE(home.home.fingerprint(), before);
    QCOMPARE(m_server.server().requests().size(), requests);
    const GoconfRun told = runGoconf(home.host, {"sdk", "install", "1.27.3"});
    QCOMPARE(told.exitCode, 0);
    QVERIFY(told.out.contains("installed already"));
}

void SdkInstall::peopleAreTold()
{
    const InstallHome home(m_server);
    const GoconfRun run = runGoconf(home.host, {"sdk", "install", "1.27.3"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.err.isEmpty(), run.err); // no progress where there is no terminal
    QVERIFY(run.out.contains("Installed go1.27.3: "));
    QVERIFY(run.out.contains("Proven"));
    QVERIFY(run.out.contains("goconf sdk use 1.27.3"));
}

void SdkInstall::oneCanBeActivatedAtOnce()
{
    InstallHome home(m_server);
    home.host.environment.set("SHELL", QFile::encodeName(home.host.findExecutable(u"bash"_s)));
    const GoconfRun run = home.install({"1.27.0", "--activate", "--yes"});
    QVERIFY2(run.exitCode == 0, run.out);
    QCOMPARE(proofsOf(run), u"ok none ok"_s);
    QVERIFY(run.json().value("entry"_L1).toObject().contains("id"_L1));
    QCOMPARE(QFileInfo(run.json().value("link"_L1).toString()).canonicalFilePath(),
             QFileInfo(home.folder() + u"/go1.27.0"_s).canonicalFilePath());
    QCOMPARE(runGoconf(home.host, {"undo"}).exitCode, 0);
    QCOMPARE(home.content(), QStringList{u"go1.27.0"_s});
    // One that is there already is activated all the same.
    const GoconfRun again = home.install({"1.27.0", "--activate", "--yes"});
    QVERIFY2(again.exitCode == 0, again.out);
    QCOMPARE(again.json().value("already_installed"_L1).toBool(), true);
    QVERIFY(again.json().value("entry"_L1).toObject().contains("id"_L1));
}

void SdkInstall::aDryRunOnlyTells()
{
    const InstallHome home(m_server);
    const QByteArray before = home.home.fingerprint();
    const GoconfRun run = home.install({"1.27.3", "--dry-run"});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray changes = run.json().value("changes"_L1).toArray();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0)["target"_L1].toString(), home.folder() + u"/go1.27.3"_s);
    QCOMPARE(changes.at(0)["kind"_L1].toString(), u"tree"_s);
    QVERIFY(changes.at(0)["before"_L1].isNull());
    QCOMPARE(changes.at(0)["after"_L1].toString(), u"go1.27.3"_s);
    QCOMPARE(home.home.fingerprint(), before);
    // Not even the list of releases is kept that it takes to know what the latest is.
    QCOMPARE(home.install({"latest", "--dry-run"}).json().value("changes"_L1).toArray(), changes);
    QCOMPARE(home.home.fingerprint(), before);
    QCOMPARE(codeOf(home.install({"1.27.3"})), u"done"_s);
    const GoconfRun again = home.install({"1.27.3", "--dry-run"});
    QCOMPARE(again.json().value("changes"_L1).toArray(), QJsonArray());
}

void SdkInstall::wrongWordsAreRefused_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addRow("no version") << QByteArrayList{"newest"} << 2;
    QTest::addRow("suffix") << QByteArrayList{"1.27.3-team"} << 2;
    QTest::addRow("module version") << QByteArrayList{"v0.0.1-go1.27.3.linux-amd64"} << 2;
    QTest::addRow("empty") << QByteArrayList{""} << 2;
    QTest::addRow("blank") << QByteArrayList{"1.27.3 "} << 2;
    QTest::addRow("way out") << QByteArrayList{"../1.27.3"} << 1;
    QTest::addRow("folder") << QByteArrayList{"./"} << 1;
    QTest::addRow("no such file") << QByteArrayList{"go1.27.3.linux-amd64.tar.gz"} << 1;
    QTest::addRow("source") << QByteArrayList{"1.27.3", "--from", "ftp://example.com/"} << 2;
    QTest::addRow("no host") << QByteArrayList{"1.27.3", "--from", "https:///x"} << 2;
    QTest::addRow("query") << QByteArrayList{"1.27.3", "--from", "https://example.com/?mode=json"} << 2;
    QTest::addRow("file from") << QByteArrayList{"./x.tar.gz", "--from", "goproxy"} << 2;
}

void SdkInstall::wrongWordsAreRefused()
{
    QFETCH(const QByteArrayList, arguments);
    QFETCH(const int, exitCode);
    const InstallHome home(m_server);
    const auto requests = m_server.server().requests().size();
    const GoconfRun run = home.install(arguments);
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(run.json().contains("error"_L1));
    QVERIFY(home.isUntouched());
    QCOMPARE(m_server.server().requests().size(), requests);
}

void SdkInstall::anUnknownVersionIsNotFound()
{
    const InstallHome home(m_server);
    for (const QByteArrayList &arguments :
         {QByteArrayList{"1.99.0"}, QByteArrayList{"1.99.0", "--unproven"}}) {
        QCOMPARE(codeOf(home.install(arguments)), u"not-found"_s);
        QVERIFY(home.isUntouched());
    }
}

QTEST_GUILESS_MAIN(SdkInstall)
#include "SdkInstall.moc"
