// SPDX-License-Identifier: MIT
// A plan is told whole: every kind of change has its words in the summary and a line of its own.
#include "setup/SetupPlan.h"

#include <QTest>

using namespace goconf;
using namespace Qt::StringLiterals;

namespace {

const Change someFile = FileChange{u"/home/u/.profile"_s, std::nullopt, FileImage{"a\nb\n"}};
const Change someLink = LinkChange{u"/home/u/current"_s, std::nullopt, "/home/u/go1.27.3"};
const Change someValue =
    RegistryChange{u"HKEY_CURRENT_USER\\Environment"_s, u"Path"_s, std::nullopt, RegistryImage{}};

} // namespace

class SetupPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsTold_data();
    void everyChangeIsTold();
    void anEmptyOneSaysSo();
    void aFileIsProvenWhereItCanBe();
};

void SetupPlanTest::everyChangeIsTold_data()
{
    QTest::addColumn<QVector<Change>>("changes");
    QTest::addColumn<QString>("summary");
    QTest::addRow("file") << QVector<Change>{someFile} << u"2 lines in 1 file"_s;
    QTest::addRow("link") << QVector<Change>{someLink} << u"1 link"_s;
    QTest::addRow("registry") << QVector<Change>{someValue} << u"1 value of the registry"_s;
    QTest::addRow("all") << QVector<Change>{someFile, someLink, someValue, someValue}
                         << u"1 link, 2 lines in 1 file, 2 values of the registry"_s;
}

void SetupPlanTest::everyChangeIsTold()
{
    QFETCH(const QVector<Change>, changes);
    QFETCH(const QString, summary);
    SetupPlan plan;
    plan.changes.changes = changes;
    QVERIFY(!plan.isEmpty());
    QCOMPARE(plan.summary(), summary);
    const QStringList steps = plan.steps();
    QCOMPARE(steps.size(), changes.size());
    for (qsizetype i = 0; i < steps.size(); ++i)
        QVERIFY2(steps.at(i).contains(targetOf(changes.at(i))), qPrintable(steps.at(i)));
}

void SetupPlanTest::anEmptyOneSaysSo()
{
    const SetupPlan plan;
    QVERIFY(plan.isEmpty());
    QCOMPARE(plan.summary(), u"Nothing to do"_s);
    QCOMPARE(plan.steps(), QStringList());
}

void SetupPlanTest::aFileIsProvenWhereItCanBe()
{
    SetupPlan plan;
    plan.install = SetupPlan::Install{{SdkWish::Kind::File, {}, "/x/go1.27.3.linux-amd64.tar.gz"},
                                      u"go1.27.3"_s,
                                      u"/home/u/go1.27.3"_s,
                                      u"/x/go1.27.3.linux-amd64.tar.gz"_s,
                                      0,
                                      false};
    QCOMPARE(plan.steps().size(), 2);
    QVERIFY(plan.steps().at(1).startsWith("Prove it"_L1));
    plan.isOffline = true;
    QVERIFY(plan.steps().at(1).startsWith("Leave it unproven"_L1));
}

QTEST_GUILESS_MAIN(SetupPlanTest)
#include "SetupPlan.moc"
