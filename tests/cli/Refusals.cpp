// SPDX-License-Identifier: MIT
// What goconf refuses to write: with --yes, or in any case, and what it then advises.
#include "GoconfRun.h"
#include "support/RealGo.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStopsGoNeedsYesInEveryStore();
    void whatNoPlanHoldsIsNotPromised_data();
    void whatNoPlanHoldsIsNotPromised();
    void aRefusedValueIsNotTakenAway();
    void gorootFollowsTheRelease();
    void wholePathPointsToPathAdd_data();
    void wholePathPointsToPathAdd();
    void namesOfTheLoginAreGuarded_data();
    void namesOfTheLoginAreGuarded();
    void noForceIsOfferedWhereItDoesNotHelp();
};

void RefusalsTest::whatStopsGoNeedsYesInEveryStore()
{
    const TempHome home;
    for (const char *store : {"bash", "zsh", "fish", "environment.d", "go-env-file"}) {
        const QByteArrayList set{"set", "--store", store, "GOPATH=relative"};
        const GoconfRun refused = runGoconf(home.host(), set);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.err.contains("--yes"), refused.err.constData());
        const GoconfRun plan = runGoconf(home.host(), set + QByteArrayList{"--dry-run"});
        QCOMPARE(plan.exitCode, 0);
        QVERIFY2(plan.out.contains("\n+") && plan.err.contains("is relative"), plan.err.constData());
        QCOMPARE(runGoconf(home.host(), set + QByteArrayList{"--yes"}).exitCode, 0);
    }
}

void RefusalsTest::whatNoPlanHoldsIsNotPromised_data()
{
    QTest::addColumn<QByteArray>("assignment");
    for (const QByteArray &assignment :
         {QByteArray("GOENV=x"), QByteArray("GOFLAGS=a\nb"), QByteArray("GOVERSION=1"),
          QByteArray("GOWORK=/x"), QByteArray("PATH=/x")})
        QTest::newRow(assignment.toPercentEncoding().constData()) << assignment;
}

/// --yes is no way round the planner, so nobody is sent there.
void RefusalsTest::whatNoPlanHoldsIsNotPromised()
{
    QFETCH(QByteArray, assignment);
    const TempHome home;
    for (const char *option : {"--", "--yes", "--dry-run"}) {
        QByteArrayList arguments{"set", option};
        const GoconfRun run = runGoconf(home.host(), arguments << assignment);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(!run.err.contains("--yes"), run.err.constData());
        QCOMPARE(run.err.count('\n'), 1);
    }
}

/// Nothing was written, so there is nothing to take away.
void RefusalsTest::aRefusedValueIsNotTakenAway()
{
    const TempHome home;
    const GoconfRun run = runGoconf(home.host(), {"set", "GO111MODULE=yes"});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("goconf set GO111MODULE=on") && !run.err.contains("goconf unset"),
             run.err.constData());
    const GoconfRun legal = runGoconf(home.host(), {"set", "--dry-run", "GO111MODULE=off"});
    QVERIFY2(legal.err.contains("leave GO111MODULE unset"), legal.err.constData());
    home.write(u".config/go/env"_s, "GO111MODULE=off\n");
    QVERIFY(runGoconf(home.host(), {"env", "GO111MODULE"}).out.contains("goconf unset GO111MODULE"));
}

/// Up to 1.26 `go env -w` writes GOROOT; from 1.27 on it refuses, and obeys a line that stands there.
void RefusalsTest::gorootFollowsTheRelease()
{
    const TempHome home;
    const QStringList executables = RealGo::executables();
    QVERIFY2(!executables.isEmpty(), RealGo::missing());
    for (const QString &executable : executables) {
        Host host = home.host();
        host.environment.set("PATH", QFile::encodeName(QFileInfo(executable).path()) + ":/usr/bin:/bin");
        const QByteArray root = QFile::encodeName(QFileInfo(executable).dir().path()).chopped(4);
        const bool written =
            RealGo(executable).run({"env", "-w", "GOROOT=" + root}, host.environment, home.home()).exitCode ==
            0;
        const GoconfRun run = runGoconf(host, {"set", "--dry-run", "GOROOT=" + root});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains("“go env -w” refuses GOROOT") == !written, run.err.constData());
    }
}

void RefusalsTest::wholePathPointsToPathAdd_data()
{
    QTest::addColumn<QByteArray>("store");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("exitCode");
    for (const char *store : {"bash", "zsh", "fish", "sh", "pwsh", "environment.d"}) {
        QTest::addRow("%s", store) << QByteArray(store) << QByteArray("PATH=/x:/usr/bin:/bin") << 0;
        QTest::addRow("%s without a system folder", store) << QByteArray(store) << QByteArray("PATH=/x") << 2;
    }
    QTest::newRow("go-env-file") << QByteArray("go-env-file") << QByteArray("PATH=/x") << 1;
}

void RefusalsTest::wholePathPointsToPathAdd()
{
    QFETCH(QByteArray, store);
    QFETCH(QByteArray, value);
    QFETCH(int, exitCode);
    const TempHome home;
    const GoconfRun plan = runGoconf(home.host(), {"set", "--store", store, value, "--dry-run"});
    QCOMPARE(plan.exitCode, exitCode == 2 ? 0 : exitCode);
    QVERIFY2(plan.err.contains("goconf path add"), plan.err.constData());
    const GoconfRun run = runGoconf(home.host(), {"set", "--store", store, value});
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY2(run.err.contains("goconf path add"), run.err.constData());
    QVERIFY(!runGoconf(home.host(), {"set", "--store", "bash", "EDITOR=vi", "--dry-run"})
                 .err.contains("goconf path add"));
}

void RefusalsTest::namesOfTheLoginAreGuarded_data()
{
    QTest::addColumn<QByteArray>("assignment");
    QTest::addColumn<bool>("needsYes");
    QTest::newRow("HOME") << QByteArray("HOME=/x") << true;
    for (const char *other : {"USER=x", "LOGNAME=x", "SHELL=rm", "LD_PRELOAD=/x.so", "LD_AUDIT=/x.so",
                              "IFS=x", "ENV=/x", "BASH_ENV=/x", "ZDOTDIR=/x"})
        QTest::newRow(other) << QByteArray(other) << false;
}

void RefusalsTest::namesOfTheLoginAreGuarded()
{
    QFETCH(QByteArray, assignment);
    QFETCH(bool, needsYes);
    const TempHome home;
    const QByteArrayList set{"set", "--dry-run", "--store", "bash"};
    const GoconfRun run = runGoconf(home.host(), {"set", "--store", "bash", assignment});
    QCOMPARE(run.exitCode != 0, needsYes);
    const QByteArray name = assignment.split('=').constFirst();
    QVERIFY2(run.err.contains(name) && run.err.contains("--yes") == needsYes, run.err.constData());
    QCOMPARE(runGoconf(home.host(), set + QByteArrayList{assignment, "--yes"}).exitCode, 0);
    Host there = home.host();
    there.environment.set(name, assignment.split('=').constLast());
    if (name != "HOME" && !name.startsWith("LD_")) // the loader itself would complain
        QCOMPARE(runGoconf(there, set + QByteArrayList{assignment}).err, QByteArray());
    QCOMPARE(runGoconf(home.host(), set + QByteArrayList{"EDITOR=vi"}).err, QByteArray());
}

void RefusalsTest::noForceIsOfferedWhereItDoesNotHelp()
{
    const TempHome home;
    for (const char *assignment : {"GODEBUG=x=1", "GOENV=/x", "GOTELEMETRY=off"}) {
        const GoconfRun run = runGoconf(home.host(), {"set", assignment});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(!run.err.contains("--yes"), run.err.constData());
    }
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "Refusals.moc"
