// SPDX-License-Identifier: MIT
// goconf unset: what it refuses, and what it says where there is nothing to remove.
#include "GoconfRun.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class UnsetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfAPortIsRefused_data();
    void halfAPortIsRefused();
    void whereElseItIsSetIsNamed();
    void aMisspeltNameIsGuessed();
    void aNameThatIsNotThereIsSaidBesideOneThatIs();
};

void UnsetTest::halfAPortIsRefused_data()
{
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<bool>("refused");
    QTest::newRow("GOOS") << QByteArrayList{"GOOS"} << true;
    QTest::newRow("GOARCH") << QByteArrayList{"GOARCH"} << true;
    QTest::newRow("both") << QByteArrayList{"GOOS", "GOARCH"} << false;
    QTest::newRow("another") << QByteArrayList{"GOPRIVATE"} << false;
}

/// As go env -u (envcmd.runEnvU, checkBuildConfig), which has no way round it.
void UnsetTest::halfAPortIsRefused()
{
    QFETCH(QByteArrayList, names);
    QFETCH(bool, refused);
    const QByteArray file = "GOARCH=wasm\nGOOS=js\nGOPRIVATE=x.com\n";
    const TempHome home;
    home.write(u".config/go/env"_s, file);
    const GoconfRun run = runGoconf(home.host(), QByteArrayList{"unset"} + names);
    QCOMPARE(run.exitCode, refused ? 2 : 0);
    QCOMPARE(home.read(u".config/go/env"_s) == file, refused);
    if (!refused)
        return;
    QVERIFY2(run.err.contains("unset GOOS and GOARCH together") && run.err.contains("--yes"),
             run.err.constData());
    QCOMPARE(runGoconf(home.host(), QByteArrayList{"unset", "--yes"} + names).exitCode, 0);
    QVERIFY(!home.read(u".config/go/env"_s).contains(names.constFirst() + '='));
}

void UnsetTest::whereElseItIsSetIsNamed()
{
    const TempHome home;
    home.write(u".bash_profile"_s, "export GOFLAGS=-x\n");
    Host host = home.host();
    host.environment.set("GOSUMDB", "off");
    const GoconfRun process = runGoconf(host, {"unset", "GOSUMDB"});
    QCOMPARE(process.exitCode, 0);
    QCOMPARE(process.out, QByteArray("Nothing to do: go-env-file does not hold GOSUMDB.\n"));
    QVERIFY2(process.err.contains("run unset GOSUMDB here"), process.err.constData());
    host.environment.set("SHELL", "/usr/bin/fish");
    const GoconfRun fish = runGoconf(host, {"unset", "GOSUMDB"});
    QVERIFY2(fish.err.contains("run set -e GOSUMDB here"), fish.err.constData());
    host.environment.set("SHELL", "/usr/bin/pwsh");
    const GoconfRun pwsh = runGoconf(host, {"unset", "GOSUMDB"});
    QVERIFY2(pwsh.err.contains("run Remove-Item Env:GOSUMDB here"), pwsh.err.constData());
    host.environment.set("SHELL", "/bin/bash");
    const GoconfRun profile = runGoconf(host, {"unset", "GOFLAGS"});
    QVERIFY2(profile.err.contains(".bash_profile:1: remove it with goconf unset --store bash GOFLAGS"),
             profile.err.constData());
}

void UnsetTest::aMisspeltNameIsGuessed()
{
    const TempHome home;
    const GoconfRun run = runGoconf(home.host(), {"unset", "GOPROXI"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.err.contains("did you mean GOPROXY"), run.err.constData());
    // Where it stands, that is what is to go.
    home.write(u".config/go/env"_s, "GOPROXI=off\n");
    QVERIFY(!runGoconf(home.host(), {"unset", "GOPROXI"}).err.contains("did you mean"));
    QCOMPARE(home.read(u".config/go/env"_s), QByteArray());
}

void UnsetTest::aNameThatIsNotThereIsSaidBesideOneThatIs()
{
    const TempHome home;
    home.write(u".config/go/env"_s, "GOFLAGS=-x\nGOPRIVATE=x.com\n");
    const GoconfRun both = runGoconf(home.host(), {"unset", "GOFLAGS", "GONOSUMDB"});
    QCOMPARE(both.exitCode, 0);
    QCOMPARE(home.read(u".config/go/env"_s), QByteArray("GOPRIVATE=x.com\n"));
    QVERIFY2(both.err.contains("go-env-file does not hold GONOSUMDB"), both.err.constData());
    QVERIFY2(!both.err.contains("hold GOFLAGS"), both.err.constData());
    const GoconfRun none = runGoconf(home.host(), {"unset", "GOFLAGS", "GONOSUMDB"});
    QCOMPARE(none.out, QByteArray("Nothing to do: go-env-file does not hold GOFLAGS, GONOSUMDB.\n"));
    QVERIFY2(!none.err.contains("does not hold"), none.err.constData());
}

QTEST_GUILESS_MAIN(UnsetTest)
#include "Unset.moc"
