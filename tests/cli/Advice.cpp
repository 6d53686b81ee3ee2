// SPDX-License-Identifier: MIT
// What goconf says beside a change: only what is true, and what to do about it.
#include "GoconfRun.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class AdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewTerminalOnlyAfterAChange();
    void whatHidesTheValueIsNamed_data();
    void whatHidesTheValueIsNamed();
    void ownFilesOutsideOfHomeNeedNoAdministrator();
    void aFolderInPlaceOfTheFile();
    void aRelativeHomeIsAClearError();
    void theReasonForNoSettingsFileIsTheRightOne();
    void noTerminalIsRuined();
    void theShellThatReadsTheFileIsNamed_data();
    void theShellThatReadsTheFileIsNamed();
    void aNameThatNoShellHoldsHasNoProfile();
    void whatIsNotThereIsNamed_data();
    void whatIsNotThereIsNamed();
    void anInferredPlaceIsNotCertain();
    void anotherSpellingIsNoNewVariable();
};

void AdviceTest::aNewTerminalOnlyAfterAChange()
{
    const TempHome home;
    const QByteArrayList set{"set", "--store", "bash", "GOPRIVATE=git.example.com"};
    const GoconfRun dry = runGoconf(home.host(), set + QByteArrayList{"--dry-run"});
    QVERIFY2(!dry.err.contains("new terminal"), dry.err.constData());
    const GoconfRun first = runGoconf(home.host(), set);
    QVERIFY2(first.err.contains("goconf: open a new terminal to see it\n"), first.err.constData());
    const GoconfRun again = runGoconf(home.host(), set);
    QVERIFY2(!again.err.contains("new terminal"), again.err.constData());
    const GoconfRun file = runGoconf(home.host(), {"set", "GOSUMDB=sum.golang.org"});
    QCOMPARE(file.err, QByteArray());
    const GoconfRun other = runGoconf(home.host(), {"set", "--store", "zsh", "GOPRIVATE=x.com", "--dry-run"});
    QVERIFY2(other.err.contains("your login shell is bash"), other.err.constData());
}

void AdviceTest::whatHidesTheValueIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("store");
    QTest::addColumn<bool>("hidden");
    const QByteArray exports = "export GOPRIVATE=a.com\n";
    QTest::newRow("profile over go's file")
        << u".bash_profile"_s << exports << QByteArray("go-env-file") << true;
    QTest::newRow("session over go's file")
        << u".config/environment.d/50.conf"_s << QByteArray("GOPRIVATE=a.com\n") << QByteArray("go-env-file")
        << true;
    QTest::newRow("profile over session")
        << u".bash_profile"_s << exports << QByteArray("environment.d") << true;
    QTest::newRow("session under profile") << u".config/environment.d/50.conf"_s
                                           << QByteArray("GOPRIVATE=a.com\n") << QByteArray("bash") << false;
    QTest::newRow("go's file under profile")
        << u".config/go/env"_s << QByteArray("GOPRIVATE=a.com\n") << QByteArray("bash") << false;
    QTest::newRow("go's file under session")
        << u".config/go/env"_s << QByteArray("GOPRIVATE=a.com\n") << QByteArray("environment.d") << false;
}

void AdviceTest::whatHidesTheValueIsNamed()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, store);
    QFETCH(bool, hidden);
    const TempHome home;
    const QByteArray place = home.write(file, bytes).toUtf8() + ":1";
    const GoconfRun run = runGoconf(home.host(), {"set", "--store", store, "GOPRIVATE=b.com", "--dry-run"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.err.contains(place + " sets GOPRIVATE to a.com and hides the new value: remove it with "
                                      "goconf unset --store ") == hidden,
             run.err.constData());
}

void AdviceTest::ownFilesOutsideOfHomeNeedNoAdministrator()
{
    const TempHome home;
    const QString own = home.write(u"../elsewhere/go.sh"_s, "export GOPRIVATE=a.com\n");
    home.write(u".bash_profile"_s, ". " + own.toUtf8() + "\n");
    const GoconfRun run = runGoconf(home.host(), {"set", "GOPRIVATE=b.com", "--dry-run"});
    QVERIFY2(run.err.contains("go.sh") && !run.err.contains("administrator"), run.err.constData());
}

void AdviceTest::aFolderInPlaceOfTheFile()
{
    const TempHome home;
    QVERIFY(QDir().mkpath(home.path(u".config/go/env"_s)));
    const GoconfRun run = runGoconf(home.host(), {"set", "GOPRIVATE=b.com"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("/.config/go/env is a folder") && !run.err.contains("GOENV"),
             run.err.constData());
}

void AdviceTest::aRelativeHomeIsAClearError()
{
    const TempHome home;
    const QByteArray before = home.fingerprint();
    Host host = home.host();
    host.environment.set("HOME", "here");
    for (const QByteArrayList &arguments :
         {QByteArrayList{"set", "GOPRIVATE=b.com"}, QByteArrayList{"set", "GOPRIVATE=b.com", "--dry-run"},
          QByteArrayList{"path", "add", "/x"}, QByteArrayList{"history"}, QByteArrayList{"undo"}}) {
        const GoconfRun run = runGoconf(host, arguments);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(QString::fromUtf8(run.err),
                 u"goconf: HOME is the relative path “here”: set it to the absolute "
                 "path of your home folder\n"_s);
    }
    QCOMPARE(runGoconf(host, {"env", "--json"}).exitCode, 0); // as go does
    QCOMPARE(home.fingerprint(), before);
}

void AdviceTest::theReasonForNoSettingsFileIsTheRightOne()
{
    const TempHome home;
    Host host = home.host();
    host.environment.set("XDG_CONFIG_HOME", "rel");
    for (const QByteArrayList &arguments : {QByteArrayList{"set", "GOPRIVATE=b.com"}, {"env", "GOPRIVATE"}}) {
        const GoconfRun run = runGoconf(host, arguments);
        const QByteArray all = run.out + run.err;
        QVERIFY2(all.contains("XDG_CONFIG_HOME") && !all.contains("HOME is not set"), all.constData());
    }
}

void AdviceTest::noTerminalIsRuined()
{
    const TempHome home;
    home.write(u".bashrc"_s, "export PATH=/opt/mine:/usr/bin:/bin\n");
    Host host = home.host();
    host.environment.set("USER", "somebody");
    host.environment.set("MINE", "x");
    for (const char *name : {"PATH", "HOME", "USER"}) {
        const GoconfRun run = runGoconf(host, {"unset", "--store", "bash", name, "--dry-run"});
        QVERIFY2(run.err.contains("leave it there") && !run.err.contains("run unset"), run.err.constData());
    }
    // The PATH that a login of root's is given by /etc/profile of Debian.
    host.environment.set("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
    const GoconfRun fromSystem = runGoconf(host, {"unset", "--store", "bash", "PATH", "--dry-run"});
    QVERIFY2(fromSystem.err.contains("leave it there"), fromSystem.err.constData());
    const GoconfRun other = runGoconf(host, {"unset", "--store", "bash", "MINE", "--dry-run"});
    QVERIFY2(other.err.contains("run unset MINE here"), other.err.constData());
}

void AdviceTest::theShellThatReadsTheFileIsNamed_data()
{
    QTest::addColumn<QByteArray>("store");
    QTest::addColumn<QByteArray>("bashProfile");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray asLogin = "reads this only when it is started as a login shell";
    QTest::newRow("bash reads .profile") << QByteArray("sh") << QByteArray() << asLogin;
    QTest::newRow("not behind .bash_profile")
        << QByteArray("sh") << QByteArray("# mine\n") << QByteArray("does not read this");
    QTest::newRow("but if that sources it") << QByteArray("sh") << QByteArray(". ~/.profile\n") << asLogin;
    QTest::newRow("zsh") << QByteArray("zsh") << QByteArray() << QByteArray("does not read this");
}

void AdviceTest::theShellThatReadsTheFileIsNamed()
{
    QFETCH(QByteArray, store);
    QFETCH(QByteArray, bashProfile);
    QFETCH(QByteArray, expected);
    const TempHome home;
    if (!bashProfile.isEmpty())
        home.write(u".bash_profile"_s, bashProfile);
    const GoconfRun run = runGoconf(home.host(), {"set", "--store", store, "QQ=1", "--dry-run"});
    QVERIFY2(run.err.contains("your login shell is bash, which " + expected), run.err.constData());
}

void AdviceTest::aNameThatNoShellHoldsHasNoProfile()
{
    const TempHome home;
    const GoconfRun run = runGoconf(home.host(), {"set", "--", "-x=1"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("no shell holds") && !run.err.contains("profile"), run.err.constData());
}

void AdviceTest::whatIsNotThereIsNamed_data()
{
    QTest::addColumn<QByteArrayList>("assignments");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArrayList &assignments, const QByteArray &expected) {
        QTest::newRow(name) << assignments << expected;
    };
    row("GOTMPDIR", {"GOTMPDIR=/dev/null/none"}, "“/dev/null/none” is not there");
    row("GOTMPDIR is there", {"GOTMPDIR=/tmp"}, "");
    row("GOCACHEPROG", {"GOCACHEPROG=nonexistent -x"}, "no program “nonexistent”");
    row("GOCACHEPROG is there", {"GOCACHEPROG=sh -x"}, "");
    row("CC", {"CGO_ENABLED=1", "CC=nonexistent -m64"}, "no compiler “nonexistent”");
    row("CC without cgo", {"CGO_ENABLED=0", "CC=nonexistent"}, "");
    row("CC is there", {"CGO_ENABLED=1", "CC=sh"}, "");
}

void AdviceTest::whatIsNotThereIsNamed()
{
    QFETCH(QByteArrayList, assignments);
    QFETCH(QByteArray, expected);
    const TempHome home;
    const GoconfRun run = runGoconf(home.host(), QByteArrayList{"set", "--dry-run"} + assignments);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(expected.isEmpty() ? run.err.isEmpty() : run.err.contains(expected), run.err.constData());
}

void AdviceTest::anInferredPlaceIsNotCertain()
{
    const TempHome home;
    home.write(u".profile"_s, "export GOPROXY=direct\n");
    Host host = home.host();
    host.environment.set("GOPROXY", "direct");
    const QJsonObject setting = runGoconf(host, {"env", "--json", "GOPROXY"})
                                    .json()
                                    .value("variables"_L1)
                                    .toArray()
                                    .first()
                                    .toObject();
    const QJsonObject row = setting.value("ladder"_L1).toArray().first().toObject();
    QCOMPARE(row.value("store"_L1).toString(), u"process"_s);
    QVERIFY(row.value("location"_L1).toString().endsWith("/.profile:1"_L1));
    QCOMPARE(row.value("certainty"_L1).toString(), u"static"_s);
    QVERIFY(runGoconf(host, {"env", "GOPROXY"}).out.contains("(as the line sets it)"));
}

void AdviceTest::anotherSpellingIsNoNewVariable()
{
    const TempHome home;
    for (const char *assignment : {"goflags=-v", "GOFLAG=-v"}) {
        const GoconfRun run = runGoconf(home.host(), {"set", assignment});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("did you mean GOFLAGS?") && !run.err.contains("--store"),
                 run.err.constData());
    }
}

QTEST_GUILESS_MAIN(AdviceTest)
#include "Advice.moc"
