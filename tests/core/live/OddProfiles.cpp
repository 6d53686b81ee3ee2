// SPDX-License-Identifier: MIT
#include "FreshShell.h"

#include <QFile>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What must come of an odd profile: a traced value, a value without its line, or an error.
enum Outcome { Traced, Untraced, TimedOut, NoAnswer };

} // namespace

Q_DECLARE_METATYPE(Outcome)

class OddProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neitherHangNorConfuse_data();
    void neitherHangNorConfuse();
    void whatIsTooSlowToTraceStillHasItsValues();
    void whatPrintsTooMuchIsToldSo();
    void aHugeProfileIsBounded();
    void aPipeThatTheProfileReadsIsNotOpened();
};

void OddProfilesTest::neitherHangNorConfuse_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Outcome>("outcome");
    const auto all = [](const char *name, const char *text, Outcome outcome) {
        for (int shell = 0; shell < 4; ++shell)
            QTest::addRow("%s: %s", shells[shell].name, name) << shell << QByteArray(text) << outcome;
    };
    const auto posix = [](const char *name, const char *text, Outcome outcome) {
        for (int shell = 0; shell < 3; ++shell)
            QTest::addRow("%s: %s", shells[shell].name, name) << shell << QByteArray(text) << outcome;
    };
    all("waits", "export GOFLAGS=v\nsleep 1000\n", TimedOut);
    all("prints 10 MB",
        "head -c 10000000 /dev/zero\nhead -c 10000000 /dev/zero >&2\nexport GOFLAGS=v\ntrue\n", Traced);
    all("reads standard input", "cat\nread line\nexport GOFLAGS=v\ntrue\n", Traced);
    // dash does not tell a background job's records from its own, so that one has to be written first.
    posix("background job keeps the pipes",
          "sh -c ': >~/up; exec sleep 1000' &\nuntil test -e ~/up; do sleep 0.01; done\nexport GOFLAGS=v\n"
          "true\n",
          Traced);
    QTest::newRow("fish: background job keeps the pipes")
        << 3 << QByteArray("sleep 1000 &\nexport GOFLAGS=v\ntrue\n") << Traced;
    all("becomes another shell", "export GOFLAGS=v\nexec sh -i\n", NoAnswer);
    posix("ends", "export GOFLAGS=v\nexit 0\n", NoAnswer);
    all("bytes that are no text", "# \xff\xfe\nexport GOFLAGS=v\ntrue \xff\n", Traced);
    posix("kills itself", "export GOFLAGS=v\nkill -9 $$\n", NoAnswer);
    posix("turns tracing off", "export GOPROXY=off\nset +x\nexport GOFLAGS=v\ntrue\n", Untraced);
    posix("changes PS4", "PS4='+ '\nexport GOFLAGS=v\ntrue\n", Untraced);
    posix("set -e", "set -e\nexport GOFLAGS=v\ntrue\n", Traced);
    posix("set -u", "set -u\nexport GOFLAGS=v\ntrue\n", Traced);
    posix("exit trap", "trap 'echo gone >~/gone; sleep 1000' EXIT\nexport GOFLAGS=v\ntrue\n", Traced);
    posix("another trace", "export GOFLAGS=v\nsh -xc 'GOFLAGS=w; true'\nbash -xc 'GOFLAGS=w; true'\n",
          Traced);
    QTest::newRow("bash: syntax error") << 0 << QByteArray("export GOFLAGS=v\nif then\n") << Traced;
    QTest::newRow("bash: trap DEBUG")
        << 0 << QByteArray("trap 'true' DEBUG\nexport GOFLAGS=v\ntrue\n") << Traced;
    QTest::newRow("bash: noclobber") << 0 << QByteArray("set -C\nexport GOFLAGS=v\ntrue\n") << Traced;
    QTest::newRow("bash: aliases") << 0 << QByteArray("alias kill=true\nexport GOFLAGS=v\ntrue\n") << Traced;
    QTest::newRow("zsh: aliases") << 1 << QByteArray("alias kill=true\nexport GOFLAGS=v\ntrue\n") << Traced;
    QTest::newRow("zsh: emulate") << 1
                                  << QByteArray("f() { emulate -L zsh; true; }\nf\nexport GOFLAGS=v\ntrue\n")
                                  << Traced;
    QTest::newRow("fish: syntax error")
        << 3 << QByteArray("export GOFLAGS=v\neval 'if true'\ntrue\n") << Traced;
    QTest::newRow("fish: ends its file") << 3 << QByteArray("export GOFLAGS=v\nexit 0\n") << Traced;
}

void OddProfilesTest::neitherHangNorConfuse()
{
    QFETCH(int, shell);
    QFETCH(QByteArray, text);
    QFETCH(Outcome, outcome);
    TempHome home;
    const QString file = home.write(shells[shell].profile, text);
    const FreshShell fresh(home);
    const auto report = ShellTrace::run(fresh.session(shells[shell].kind), {"GOFLAGS", "GOPROXY"},
                                        outcome == TimedOut ? 500ms : 60'000ms);
    QVERIFY(!home.exists(u"gone"_s));
    if (outcome == TimedOut || outcome == NoAnswer) {
        QVERIFY(!report);
        QCOMPARE(report.error().code, outcome == TimedOut ? ErrorCode::Timeout : ErrorCode::Unsupported);
        QVERIFY(report.error().what.contains(fresh.session(shells[shell].kind).program));
        return;
    }
    QVERIFY2(report, report ? "" : qPrintable(report.error().what + report.error().detail));
    QCOMPARE(report->environment.value("GOFLAGS"), QByteArray("v"));
    QCOMPARE(report->traced, outcome == Traced);
    if (outcome == Traced) {
        const auto line = int(text.left(text.indexOf("export GOFLAGS")).count('\n')) + 1;
        QCOMPARE(report->origin("GOFLAGS").toString(), Location({file, line}).toString());
    } else {
        QVERIFY(report->origin("GOFLAGS").isEmpty());
        QVERIFY(!report->whyNotTraced.isEmpty());
    }
}

// Here it waits only where it is traced; others have loops that a trace makes many times slower.
void OddProfilesTest::whatIsTooSlowToTraceStillHasItsValues()
{
    for (int shell = 0; shell < 3; ++shell) {
        TempHome home;
        home.write(shells[shell].profile,
                   "case $- in *x*) sleep 1000;; esac\nexport GOFLAGS=$(echo v)\ntrue\n");
        const FreshShell fresh(home);
        ShellSession session = fresh.session(shells[shell].kind);
        session.environment.set("PS4", "mine ");
        const auto report = ShellTrace::run(session, {"GOFLAGS"}, 4000ms);
        QVERIFY2(report, report ? "" : qPrintable(report.error().what));
        QCOMPARE(report->environment.value("GOFLAGS"), QByteArray("v"));
        QVERIFY(!report->traced);
        QVERIFY2(report->whyNotTraced.contains("too long"_L1), qPrintable(report->whyNotTraced));
    }
}

void OddProfilesTest::whatPrintsTooMuchIsToldSo()
{
    for (int shell = 0; shell < 3; ++shell) {
        TempHome home;
        home.write(shells[shell].profile, "head -c 70000000 /dev/zero\nexport GOFLAGS=v\n"
                                          "head -c 70000000 /dev/zero >&2\ntrue\n");
        const FreshShell fresh(home);
        const auto report = ShellTrace::run(fresh.session(shells[shell].kind), {"GOFLAGS"}, 60'000ms);
        QVERIFY2(report, report ? "" : qPrintable(report.error().what));
        QCOMPARE(report->environment.value("GOFLAGS"), QByteArray("v"));
        // The trace of bash has a descriptor of its own.
        QCOMPARE(report->traced, shells[shell].kind == ShellKind::Bash);
        QCOMPARE(report->whyNotTraced.contains("prints too much"_L1), !report->traced);
    }
}

void OddProfilesTest::aHugeProfileIsBounded()
{
    // 100 MB of statements and more without end: we neither hang nor keep it in memory.
    TempHome home;
    home.write(u".bash_profile"_s,
               QByteArray("true 23456789012345678901234567890123456789\n").repeated(2'400'000) +
                   "sleep 1000\n");
    const auto report = ShellTrace::run(FreshShell(home).session(ShellKind::Bash), {"GOFLAGS"}, 1000ms);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Timeout);
}

// Which file it is the traced shell says; in our process the name means something else, or never ends.
void OddProfilesTest::aPipeThatTheProfileReadsIsNotOpened()
{
    TempHome home;
    const QByteArray pipe = QFile::encodeName(home.home()) + "/pipe";
    home.write(u".bash_profile"_s, "mkfifo " + pipe + "\nprintf 'export GOFLAGS=\"v\\nw\"\\n' >" + pipe +
                                       " &\n. " + pipe +
                                       "\ntrue\n. /dev/fd/0 <<<'export GOPROXY=off'\ntrue\n");
    const auto report =
        ShellTrace::run(FreshShell(home).session(ShellKind::Bash), {"GOFLAGS", "GOPROXY"}, 60'000ms);
    QVERIFY2(report, report ? "" : qPrintable(report.error().what + report.error().detail));
    QCOMPARE(report->environment.value("GOFLAGS"), QByteArray("v\nw"));
    QCOMPARE(report->environment.value("GOPROXY"), QByteArray("off"));
    QVERIFY(report->origin("GOPROXY").isEmpty());
}

QTEST_GUILESS_MAIN(OddProfilesTest)
#include "OddProfiles.moc"
