// SPDX-License-Identifier: MIT
// A plan that is carried out, and one that is stopped while another program of ours holds it up.
#include "setup/SetupRun.h"

#include "sdk/SdkLock.h"
#include "support/TempHome.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SetupRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesExactlyThePlan();
    void aChangedFileIsAConflict();
    void cancelIsHeardWhileItWaits();
    void saysWhatIsNotProven();

private:
    static SetupPlan planFor(const TempHome &home)
    {
        SetupPlan plan;
        plan.changes.title = u"Set up Go"_s;
        plan.changes.changes = {
            FileChange{home.path(u".profile"_s), FileImage{"# mine\n", 0644}, FileImage{"# ours\n", 0644}}};
        return plan;
    }
};

void SetupRunTest::appliesExactlyThePlan()
{
    const TempHome home;
    home.write(u".profile"_s, "# mine\n");
    const SetupOutcome outcome = SetupRun(home.host()).run(planFor(home));
    QVERIFY(!outcome.error);
    QVERIFY(outcome.applied);
    QCOMPARE(outcome.done().size(), 1);
    QVERIFY2(outcome.done().constFirst().contains(outcome.applied->id),
             qPrintable(outcome.done().constFirst()));
    QCOMPARE(home.read(u".profile"_s), "# ours\n");
}

void SetupRunTest::aChangedFileIsAConflict()
{
    const TempHome home;
    home.write(u".profile"_s, "# mine, and more\n");
    const SetupOutcome outcome = SetupRun(home.host()).run(planFor(home));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, ErrorCode::Conflict);
    QCOMPARE(outcome.done(), QStringList());
    QCOMPARE(home.read(u".profile"_s), "# mine, and more\n");
}

void SetupRunTest::cancelIsHeardWhileItWaits()
{
    const TempHome home;
    home.write(u".profile"_s, "# mine\n");
    const Result<FileLock> other = lockSdks(home.host());
    QVERIFY(other);
    std::stop_source stop;
    // Told when the settings are about to be changed, before the wait.
    const SetupObserver observer{[&stop](const SetupProgress &) { stop.request_stop(); }, stop.get_token()};
    const SetupOutcome outcome = SetupRun(home.host()).run(planFor(home), observer);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, ErrorCode::Cancelled);
    QCOMPARE(outcome.done(), QStringList());
    QCOMPARE(home.read(u".profile"_s), "# mine\n");
}

void SetupRunTest::saysWhatIsNotProven()
{
    SetupOutcome outcome;
    outcome.installed =
        SdkInstallation{{GoVersion(1, 27, 3), "linux", "amd64"}, u"/x"_s, false, {true, false, {}}};
    QCOMPARE(outcome.done().size(), 1);
    outcome.installed->proofs.log = false;
    QCOMPARE(outcome.done().size(), 2);
    QVERIFY(outcome.done().at(1).contains("goconf sdk verify 1.27.3"_L1));
}

QTEST_GUILESS_MAIN(SetupRunTest)
#include "SetupRun.moc"
