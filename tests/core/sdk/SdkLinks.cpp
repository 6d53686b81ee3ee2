// SPDX-License-Identifier: MIT
// Symbolic links to a Go are ways to one Go, and what leads nowhere is told.
#include "FoundSdks.h"
#include "support/OwnSdkFolder.h"

#include <QDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SdkLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreWaysToOneGo();
    void linksThatLeadNowhere();
    void manyAreFoundOnce_data();
    void manyAreFoundOnce();
};

void SdkLinksTest::linksAreWaysToOneGo()
{
    const TempHome home;
    const QString root = FakeSdk().write(home, u".goenv/versions/1.27.3"_s);
    const QString system = QDir::cleanPath(makeLink(home, u"../root/usr/local/go"_s, root));
    const QString own = makeLink(home, ownSdkFolder() + u"/current"_s, system);
    const QString brief = makeLink(home, u".goenv/versions/1.27"_s, u"1.27.3"_s);
    const QString command = makeLink(home, u"bin/go"_s, system + u"/bin/go"_s);
    Host host = quietHost(home);
    host.environment.set("PATH", QFile::encodeName(home.home() + u"/bin:"_s + system + u"/bin"_s));
    const SdkReport report = findSdks(host);
    const QVector<Sdk> sdks = sdksIn(home, report);
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

void SdkLinksTest::linksThatLeadNowhere()
{
    const TempHome home;
    FakeSdk().write(home, u".goenv/versions/1.27.3"_s);
    const QString gone = makeLink(home, u".goenv/versions/1.20"_s, u"1.20.14"_s);
    makeLink(home, u".goenv/versions/loop"_s, u"pool"_s);
    makeLink(home, u".goenv/versions/pool"_s, u"loop"_s);
    const SdkReport report = findSdks(quietHost(home));
    QCOMPARE(sdksIn(home, report).size(), 1);
    QCOMPARE(report.problems.size(), 3);
    QVERIFY2(report.problems.constFirst().message.contains(gone),
             qPrintable(report.problems.constFirst().message));
    QCOMPARE(report.problems.constFirst().advice, u"Remove the link."_s);
    // Where ours led is gone, too: PATH names it, so it is not to be removed.
    makeLink(home, ownSdkFolder() + u"/current"_s, u"go1.20.14"_s);
    const Problem ours = findSdks(quietHost(home)).problems.constFirst();
    QVERIFY2(ours.message.contains("/sdk/current "_L1) && ours.advice.contains("goconf sdk use"_L1),
             qPrintable(ours.message + ours.advice));
}

void SdkLinksTest::manyAreFoundOnce_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("10") << 10;
    QTest::newRow("200") << 200;
}

void SdkLinksTest::manyAreFoundOnce()
{
    QFETCH(int, count);
    const TempHome home;
    QStringList expected;
    for (int i = 0; i < count; ++i) {
        FakeSdk fake;
        fake.version = "go1.27." + QByteArray::number(i);
        expected.prepend(fake.write(home, u".goenv/versions/1.27."_s + QString::number(i)));
        makeLink(home, u"sdk/go1.27."_s + QString::number(i), expected.constFirst());
    }
    QStringList found;
    for (const Sdk &sdk : sdksIn(home, findSdks(quietHost(home)))) {
        QVERIFY2(sdk.healthy(), qPrintable(described(sdk)));
        QCOMPARE(sdk.ways.size(), 1);
        found.append(sdk.path);
    }
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(SdkLinksTest)
#include "SdkLinks.moc"
