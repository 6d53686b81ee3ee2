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

QTEST_GUILESS_MAIN(RefusalsTest)
#include "Refusals.moc"
