// SPDX-License-Identifier: MIT
// `goconf sdk install --dry-run` shows everything that would happen, and none of it happens.
#include "FakeSdk.h"
#include "InstallHome.h"
#include "InstallLab.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SdkInstallPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sizeAndPlaceAreNamed_data();
    void sizeAndPlaceAreNamed();
    void theSwitchIsThatOfTheRealOne_data();
    void theSwitchIsThatOfTheRealOne();
    void peopleSeeAllOfIt();
    void oneThatIsThereIsOnlyChosen();
    void whatCannotBeHadIsNoPlan();

private:
    static QJsonArray changesOf(const GoconfRun &run);

    FakeToolchain m_toolchain = FakeToolchain::make("go1.27.3");
    ToolchainServer m_server;
};

void SdkInstallPlanTest::initTestCase()
{
    m_server.add(m_toolchain);
}

QJsonArray SdkInstallPlanTest::changesOf(const GoconfRun &run)
{
    return run.json().value("changes"_L1).toArray();
}

void SdkInstallPlanTest::sizeAndPlaceAreNamed_data()
{
    const QByteArray site = m_server.releases().toEncoded();
    const QByteArray archive = m_toolchain.version.archiveName();
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QString>("from");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("proxy") << QByteArrayList{"1.27.3"} << QString::fromUtf8(m_server.goProxy())
                           << qint64(m_toolchain.moduleZip().size());
    QTest::newRow("latest") << QByteArrayList{"latest"} << QString::fromUtf8(m_server.goProxy())
                            << qint64(m_toolchain.moduleZip().size());
    QTest::newRow("site") << QByteArrayList{"1.27.3", "--from", site} << QString::fromUtf8(site + archive)
                          << qint64(m_toolchain.archive().size());
    QTest::newRow("file") << QByteArrayList{"./" + archive} << QString::fromUtf8(archive) << qint64(0);
}

void SdkInstallPlanTest::sizeAndPlaceAreNamed()
{
    QFETCH(const QByteArrayList, arguments);
    QFETCH(const QString, from);
    QFETCH(const qint64, bytes);
    const InstallHome home(m_server);
    home.home.write(QString::fromLatin1(m_toolchain.version.archiveName()), m_toolchain.archive());
    const QByteArray zip = ToolchainServer::zipPath(m_toolchain.version);
    const QByteArray archive = ToolchainServer::archivePath(m_toolchain.version);
    const GoconfRun run = home.install(arguments + QByteArrayList{"--dry-run"});
    QVERIFY2(run.exitCode == 0, run.out);
    const QJsonArray changes = changesOf(run);
    QCOMPARE(changes.size(), 1);
    const QJsonObject tree = changes.at(0).toObject();
    QCOMPARE(tree.value("target"_L1).toString(), home.folder() + u"/go1.27.3"_s);
    QCOMPARE(tree.value("kind"_L1).toString(), u"tree"_s);
    QVERIFY(tree.value("before"_L1).isNull());
    QCOMPARE(tree.value("after"_L1).toString(), u"go1.27.3"_s);
    QVERIFY2(tree.value("from"_L1).toString().endsWith(from), run.out);
    QCOMPARE(tree.value("download_bytes"_L1).toInteger(-1), bytes);
    for (const ServedRequest &request : m_server.server().requests())
        QVERIFY(request.method == "HEAD" || (request.path != zip && request.path != archive));
    QVERIFY(home.isUntouched());
}

void SdkInstallPlanTest::theSwitchIsThatOfTheRealOne_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<bool>("throughLink");
    for (const char *shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << QString::fromLatin1(shell) << false;
    QTest::newRow("home behind a link") << u"bash"_s << true;
}

/// What is planned before the installation is what is planned after it.
void SdkInstallPlanTest::theSwitchIsThatOfTheRealOne()
{
    QFETCH(const QString, shell);
    QFETCH(const bool, throughLink);
    InstallHome home(m_server);
    home.host.environment.set("SHELL", QFile::encodeName(home.host.findExecutable(shell)));
    if (throughLink) {
        home.home.path(u"disk/x"_s);
        makeLink(home.home, u".local/share"_s, home.home.home() + u"/disk"_s);
    }
    const QByteArray before = home.home.fingerprint();
    const GoconfRun planned = home.install({"1.27.3", "--activate", "--dry-run"});
    QVERIFY2(planned.exitCode == 0, planned.out);
    QCOMPARE(home.home.fingerprint(), before);
    QJsonArray changes = changesOf(planned);
    QVERIFY(changes.size() >= 3);
    QCOMPARE(changes.at(0)["kind"_L1].toString(), u"tree"_s);
    QCOMPARE(changes.at(1)["kind"_L1].toString(), u"link"_s);
    QCOMPARE(changes.at(2)["kind"_L1].toString(), u"file"_s);
    changes.removeFirst();
    QCOMPARE(codeOf(home.install({"1.27.3"})), u"done"_s);
    const GoconfRun use = runGoconf(home.host, {"sdk", "use", "1.27.3", "--dry-run", "--json"});
    QCOMPARE(changes, changesOf(use));
    QCOMPARE(planned.json().value("problems"_L1), use.json().value("problems"_L1));
}

void SdkInstallPlanTest::peopleSeeAllOfIt()
{
    InstallHome home(m_server);
    home.host.environment.set("SHELL", QFile::encodeName(home.host.findExecutable(u"bash"_s)));
    const GoconfRun run = runGoconf(home.host, {"sdk", "install", "1.27.3", "--activate", "--dry-run"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("Would download go1.27.3 (") && run.out.contains(" from " + m_server.goProxy()),
             run.out);
    QVERIFY2(run.out.contains("Would install go1.27.3 at " + QFile::encodeName(home.folder())), run.out);
    QVERIFY2(run.out.contains("/sdk/current (symbolic link)"), run.out);
    QVERIFY2(run.out.contains("\n+PATH=") && run.out.contains("/sdk/current/bin"), run.out);
}

void SdkInstallPlanTest::oneThatIsThereIsOnlyChosen()
{
    InstallHome home(m_server);
    home.host.environment.set("SHELL", QFile::encodeName(home.host.findExecutable(u"bash"_s)));
    QCOMPARE(codeOf(home.install({"1.27.3"})), u"done"_s);
    QCOMPARE(changesOf(home.install({"1.27.3", "--dry-run"})), QJsonArray());
    const QJsonArray changes = changesOf(home.install({"1.27.3", "--dry-run", "--activate"}));
    QVERIFY(changes.size() >= 2);
    QCOMPARE(changes.at(0)["kind"_L1].toString(), u"link"_s);
    const GoconfRun run = runGoconf(home.host, {"sdk", "install", "1.27.3", "--dry-run", "--activate"});
    QVERIFY2(run.out.contains("installed already") && run.out.contains("/sdk/current (symbolic link)"),
             run.out);
}

void SdkInstallPlanTest::whatCannotBeHadIsNoPlan()
{
    InstallHome home(m_server);
    QCOMPARE(codeOf(home.install({"1.99.0", "--dry-run"})), u"not-found"_s);
    home.host.environment.set("GOPROXY", "off");
    QCOMPARE(home.install({"1.27.3", "--dry-run"}).exitCode, 1);
    QVERIFY(home.isUntouched());
}

QTEST_GUILESS_MAIN(SdkInstallPlanTest)
#include "SdkInstallPlan.moc"
