// SPDX-License-Identifier: MIT
// The ways to a Go: links, commands and folders of PATH, and what is said of those that lead nowhere.
#include "FakeSdk.h"
#include "FinderLab.h"

#include <QDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SdkWaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreWaysToOneGo();
    void linksThatLeadNowhere();
    void commandsOfGolangDl();
    void pathAloneIsEnough();
};

void SdkWaysTest::linksAreWaysToOneGo()
{
    const TempHome home;
    const QString root = FakeSdk().write(home, u".goenv/versions/1.27.3"_s);
    const QString system = QDir::cleanPath(makeLink(home, u"../root/usr/local/go"_s, root));
    const QString own = makeLink(home, u".local/share/goconfigurator/sdk/current"_s, system);
    const QString brief = makeLink(home, u".goenv/versions/1.27"_s, u"1.27.3"_s);
    const QString command = makeLink(home, u"bin/go"_s, system + u"/bin/go"_s);
    Host host = quiet(home);
    host.environment.set("PATH", QFile::encodeName(home.home() + u"/bin:"_s + system + u"/bin"_s));
    const SdkReport report = findSdks(host);
    const QVector<Sdk> sdks = ours(report, home);
    QCOMPARE(sdks.size(), 1);
    QCOMPARE(sdks.constFirst().path, root);
    QCOMPARE(sdks.constFirst().kind, SdkKind::Managed);
    QCOMPARE(sdks.constFirst().manager, SdkManager::Goenv);
    QStringList ways = sdks.constFirst().ways;
    ways.sort();
    QStringList expected = {own, brief, command, system};
    for (QString &way : ways)
        way = QDir::cleanPath(way);
    expected.sort();
    QCOMPARE(ways, expected);
    QCOMPARE(report.activeIn(sdks.constFirst()), QStringList{u"process"_s});
    QVERIFY(report.isActive(sdks.constFirst()));
}

void SdkWaysTest::linksThatLeadNowhere()
{
    const TempHome home;
    FakeSdk().write(home, u".goenv/versions/1.27.3"_s);
    const QString gone = makeLink(home, u".goenv/versions/1.20"_s, u"1.20.14"_s);
    makeLink(home, u".goenv/versions/loop"_s, u"pool"_s);
    makeLink(home, u".goenv/versions/pool"_s, u"loop"_s);
    const SdkReport report = findSdks(quiet(home));
    QCOMPARE(ours(report, home).size(), 1);
    QCOMPARE(report.problems.size(), 3);
    QVERIFY2(report.problems.constFirst().message.contains(gone),
             qPrintable(report.problems.constFirst().message));
    QCOMPARE(report.problems.constFirst().advice, u"Remove the link."_s);
    // Where ours led is gone, too: PATH names it, so it is not to be removed.
    makeLink(home, u".local/share/goconfigurator/sdk/current"_s, u"go1.20.14"_s);
    const Problem ours = findSdks(quiet(home)).problems.constFirst();
    QVERIFY2(ours.message.contains("/sdk/current "_L1) && ours.advice.contains("goconf sdk use"_L1),
             qPrintable(ours.message + ours.advice));
}

void SdkWaysTest::commandsOfGolangDl()
{
    const TempHome home;
    FakeSdk().write(home, u"sdk/go1.27.3"_s);
    const QString command = home.write(u"go/bin/go1.27.3"_s, programOfThisMachine().elf(), 0755);
    const QString lonely = home.write(u"go/bin/go1.22.0"_s, programOfThisMachine().elf(), 0755);
    home.write(u"go/bin/gopls"_s, programOfThisMachine().elf(), 0755);
    home.write(u"go/bin/go1.something"_s, programOfThisMachine().elf(), 0755);
    const SdkReport report = findSdks(quiet(home));
    QCOMPARE(ours(report, home).size(), 1);
    QCOMPARE(ours(report, home).constFirst().ways, QStringList{command});
    QCOMPARE(report.problems.size(), 1);
    QVERIFY2(report.problems.constFirst().message.contains(lonely),
             qPrintable(report.problems.constFirst().message));

    Host elsewhere = quiet(home);
    elsewhere.environment.set("GOBIN", QFile::encodeName(home.home() + u"/tools"_s));
    home.write(u"tools/go1.27.3"_s, programOfThisMachine().elf(), 0755);
    QCOMPARE(ours(findSdks(elsewhere), home).constFirst().ways,
             QStringList{home.home() + u"/tools/go1.27.3"_s});
}

void SdkWaysTest::pathAloneIsEnough()
{
    const TempHome home;
    const QString first = FakeSdk{"go1.26.1"}.write(home, u"odd place/toolchain"_s);
    const QString damaged = FakeSdk{"go1.25.1"}.write(home, u"half"_s);
    QVERIFY(QDir(damaged + u"/pkg"_s).removeRecursively());
    Host host = quiet(home);
    host.environment.set(
        "PATH", QFile::encodeName(damaged + u"/bin:relative::"_s + first + u"/bin:"_s + first + u"/bin"_s));
    const SdkReport report = findSdks(host);
    const QVector<Sdk> sdks = ours(report, home);
    QCOMPARE(sdks.size(), 2);
    QCOMPARE(sdks.at(0).path, first);
    QCOMPARE(sdks.at(0).kind, SdkKind::System);
    QVERIFY(sdks.at(0).healthy());
    QVERIFY(!report.isActive(sdks.at(0)));
    QCOMPARE(sdks.at(1).path, damaged);
    QVERIFY(!sdks.at(1).healthy());
    QVERIFY(report.isActive(sdks.at(1)));
    QCOMPARE(report.views.constFirst().found.size(), 2);
}

QTEST_GUILESS_MAIN(SdkWaysTest)
#include "SdkWays.moc"
