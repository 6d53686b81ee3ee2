// SPDX-License-Identifier: MIT
#include "stores/Viewpoint.h"
#include "FreshShell.h"
#include "platform/ProcessRunner.h"
#include "support/EffectiveValue.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ViewpointReading readIn(View view, const Host &host, std::chrono::milliseconds limit = 60s)
{
    const auto reading = readViewpoint(view, host, {{"MINE"}, limit});
    if (!reading)
        qFatal("%s", qPrintable(reading.error().what));
    return *reading;
}

QString place(const ViewpointReading &reading, const QByteArray &name)
{
    const Ladder ladder = EnvStack(reading.layers).ladder(name);
    for (const LadderRow &row : ladder) {
        if (row.effective)
            return row.store + u' ' + row.location.toString();
    }
    return {};
}

Host hostWith(const TempHome &home, const QString &shell)
{
    Host host = home.host();
    host.loginShell = host.findExecutable(shell);
    if (host.loginShell.isEmpty())
        qFatal("%s is missing: install it", qPrintable(shell));
    return host;
}

} // namespace

class ViewpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void processTellsTheStatementOfTheSameValue();
    void terminalIsTheRealShell_data();
    void terminalIsTheRealShell();
    void terminalStandsOnTheSession();
    void terminalShowsEveryAssignmentOfTheSameValue_data();
    void terminalShowsEveryAssignmentOfTheSameValue();
    void terminalFallsBackToReading_data();
    void terminalFallsBackToReading();
    void unknownShellsSaySo();
    void desktopReadsTheProfileOfSh();
    void desktopPathIsTheOneThatShMakes_data();
    void desktopPathIsTheOneThatShMakes();
    void desktopPathThatMayDifferIsNotClaimed();
    void readTerminalsPathStandsOnTheSession();
    void everyStackAgreesWithItsEnvironment();
};

void ViewpointTest::processTellsTheStatementOfTheSameValue()
{
    TempHome home;
    const QString file = home.write(u".bash_profile"_s, "export GOFLAGS=-v\nexport GOPROXY=off\n");
    home.write(u".config/environment.d/50.conf"_s, "GOBIN=/b\n");
    Host host = hostWith(home, u"bash"_s);
    host.environment.set("GOFLAGS", "-v");
    host.environment.set("GOPROXY", "direct");
    const ViewpointReading reading = readIn(View::Process, host);
    QVERIFY(reading.environment == host.environment);
    QCOMPARE(place(reading, "GOFLAGS"), u"process "_s + file + u":1"_s);
    QCOMPARE(place(reading, "GOPROXY"), u"process "_s);
    QCOMPARE(reading.differences.valueIn(View::Terminal, "GOPROXY"), QByteArray("off"));
    QCOMPARE(reading.differences.valueIn(View::Terminal, "GOFLAGS"), std::nullopt);
    QCOMPARE(place(reading, "GOBIN"), QString());
    QCOMPARE(reading.differences.valueIn(View::Terminal, "GOBIN"), QByteArray("/b"));
    QCOMPARE(EnvStack(reading.layers).ladder("GOBIN").size(), 1);
}

void ViewpointTest::terminalIsTheRealShell_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("profile");
    QTest::newRow("bash") << u"bash"_s << u".bashrc"_s;
    QTest::newRow("zsh") << u"zsh"_s << u".zprofile"_s;
    QTest::newRow("sh") << u"dash"_s << u".profile"_s;
    QTest::newRow("fish") << u"fish"_s << u".config/fish/conf.d/go.fish"_s;
}

void ViewpointTest::terminalIsTheRealShell()
{
    QFETCH(QString, shell);
    QFETCH(QString, profile);
    TempHome home;
    home.write(u".bash_profile"_s, ". ~/.bashrc\n");
    const QString file = home.write(profile, "true\nexport GOFLAGS=-v\nexport MINE=1\n");
    const Host host = hostWith(home, shell);
    const ViewpointReading reading = readIn(View::Terminal, host);
    QVERIFY(reading.traced);
    const QString store(shellId(*shellOfProgram(host.loginShell)));
    QCOMPARE(place(reading, "GOFLAGS"), store + u' ' + file + u":2"_s);
    QCOMPARE(place(reading, "MINE"), store + u' ' + file + u":3"_s);
    QCOMPARE(withoutUnderscore(reading.environment).block().join('\n'),
             FreshShell(home).plainEnvironment(*shellOfProgram(host.loginShell)).block().join('\n'));
}

void ViewpointTest::terminalStandsOnTheSession()
{
    TempHome home;
    const QString session =
        home.write(u".config/environment.d/50.conf"_s, "GOFLAGS=-v\nGOPROXY=off\nGOBIN=$HOME/b\n");
    const QString profile = home.write(u".bash_profile"_s, "export GOPROXY=$GOPROXY,direct\nunset GOBIN\n");
    const ViewpointReading reading = readIn(View::Terminal, hostWith(home, u"bash"_s));
    QCOMPARE(place(reading, "GOFLAGS"), u"environment.d "_s + session + u":1"_s);
    QCOMPARE(place(reading, "GOPROXY"), u"bash "_s + profile + u":1"_s);
    QCOMPARE(reading.environment.value("GOPROXY"), QByteArray("off,direct"));
    QCOMPARE(place(reading, "GOBIN"), QString());
    QCOMPARE(EnvStack(reading.layers).ladder("GOBIN").size(), 1);
}

void ViewpointTest::terminalShowsEveryAssignmentOfTheSameValue_data()
{
    terminalIsTheRealShell_data();
}

void ViewpointTest::terminalShowsEveryAssignmentOfTheSameValue()
{
    QFETCH(QString, shell);
    QFETCH(QString, profile);
    TempHome home;
    const QString session = home.write(u".config/environment.d/50.conf"_s, "GOPROXY=direct\n");
    home.write(u".bash_profile"_s, ". ~/.bashrc\n");
    const QString file =
        home.write(profile, "export GOPROXY=direct\nexport GOPROXY=off\nexport GOPROXY=direct\n");
    const Host host = hostWith(home, shell);
    const ViewpointReading reading = readIn(View::Terminal, host);
    QVERIFY(reading.traced);
    const QString store(shellId(*shellOfProgram(host.loginShell)));
    const Ladder ladder = EnvStack(reading.layers).ladder("GOPROXY");
    QStringList rows;
    for (const LadderRow &row : ladder) {
        QCOMPARE(row.effective, rows.isEmpty());
        QCOMPARE(row.shadowed, !rows.isEmpty());
        rows.append(row.store + u' ' + row.location.toString() + u' ' + QString::fromLatin1(row.value));
    }
    QCOMPARE(rows, QStringList({store + u' ' + file + ":3 direct"_L1, store + u' ' + file + ":2 off"_L1,
                                store + u' ' + file + ":1 direct"_L1,
                                u"environment.d "_s + session + ":1 direct"_L1}));
}

void ViewpointTest::terminalFallsBackToReading_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<int>("limit");
    QTest::newRow("waits") << QByteArray("sleep 1000\n") << 500;
    QTest::newRow("becomes another shell") << QByteArray("exec sh -i\n") << 60'000;
    QTest::newRow("turns tracing off") << QByteArray("set +x\n") << 60'000;
}

void ViewpointTest::terminalFallsBackToReading()
{
    QFETCH(QByteArray, more);
    QFETCH(int, limit);
    TempHome home;
    const QString file = home.write(u".bash_profile"_s, "export GOFLAGS=-v\n" + more);
    const ViewpointReading reading =
        readIn(View::Terminal, hostWith(home, u"bash"_s), std::chrono::milliseconds(limit));
    QVERIFY(!reading.traced);
    QCOMPARE(reading.problems.size(), 1);
    QCOMPARE(reading.environment.value("GOFLAGS"), QByteArray("-v"));
    QCOMPARE(place(reading, "GOFLAGS"), u"bash "_s + file + u":1"_s);
    QCOMPARE(EnvStack(reading.layers).ladder("GOFLAGS").constFirst().certainty, Certainty::Static);
}

void ViewpointTest::unknownShellsSaySo()
{
    TempHome home;
    home.write(u".config/environment.d/50.conf"_s, "GOFLAGS=-v\n");
    Host host = home.host();
    host.loginShell = u"/usr/bin/xonsh"_s;
    const ViewpointReading reading = readIn(View::Terminal, host);
    QVERIFY(!reading.traced);
    QCOMPARE(reading.environment.value("GOFLAGS"), QByteArray("-v"));
    QCOMPARE(reading.problems.size(), 1);
    QVERIFY(reading.problems.constFirst().message.contains(u"xonsh"_s));
    host.loginShell.clear();
    const ViewpointReading none = readIn(View::Terminal, host);
    QCOMPARE(none.problems.size(), 1);
    QCOMPARE(none.problems.constFirst().message, u"this account has no login shell that we know of"_s);
}

void ViewpointTest::desktopReadsTheProfileOfSh()
{
    TempHome home;
    home.write(u"../root/etc/environment"_s, "GOPROXY=off\n");
    const QString profile = home.write(u".profile"_s, "export GOFLAGS=-v\n");
    home.write(u".zprofile"_s, "export GOBIN=/z\n");
    const ViewpointReading bash = readIn(View::Desktop, hostWith(home, u"bash"_s));
    QCOMPARE(place(bash, "GOFLAGS"), u"sh "_s + profile + u":1"_s);
    QCOMPARE(bash.environment.value("GOPROXY"), QByteArray("off"));
    QVERIFY(place(bash, "GOPROXY").startsWith(u"etc-environment "_s));
    const ViewpointReading zsh = readIn(View::Desktop, hostWith(home, u"zsh"_s));
    QVERIFY(!zsh.environment.contains("GOFLAGS"));
    QVERIFY(!zsh.environment.contains("GOBIN"));
}

void ViewpointTest::desktopPathIsTheOneThatShMakes_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<int>("line");
    QTest::newRow("in front") << QByteArray("PATH=$HOME/x:$PATH\n") << 1;
    QTest::newRow("behind") << QByteArray("true\nexport PATH=\"${PATH}:$HOME/x\"\n") << 2;
    QTest::newRow("both, twice") << QByteArray("PATH=/a:$PATH:/b\nPATH=$HOME/x:$PATH\n") << 2;
    QTest::newRow("when it is there") << QByteArray("if [ -d \"$HOME/x\" ] ; then\n"
                                                    "    PATH=\"$HOME/x:$PATH\"\nfi\n")
                                      << 2;
    QTest::newRow("only when it is not there")
        << QByteArray("PATH=/a:$PATH\n[ -d \"$HOME/y\" ] && PATH=$HOME/y:$PATH\n") << 1;
    QTest::newRow("anew after a doubt")
        << QByteArray("[ \"$(date)\" = x ] && PATH=/no:$PATH\nPATH=$HOME/x:/usr/bin:/bin\n") << 2;
    QTest::newRow("inside of a word") << QByteArray("PATH=$PATH/sub:$HOME/x\n") << 1;
}

void ViewpointTest::desktopPathIsTheOneThatShMakes()
{
    QFETCH(QByteArray, profile);
    QFETCH(int, line);
    TempHome home;
    home.write(u"x/tool"_s, {});
    home.write(u"../root/etc/environment"_s, "PATH=/usr/bin:/bin:/from/etc\n");
    const QString file = home.write(u".profile"_s, profile);
    const Host host = hostWith(home, u"bash"_s);
    ProcessRequest sh;
    sh.program = host.findExecutable(u"sh"_s);
    sh.arguments = {"-c", ". \"$HOME/.profile\"; printf %s \"$PATH\""};
    sh.environment.set("HOME", QFile::encodeName(home.home()));
    sh.environment.set("PATH", "/usr/bin:/bin:/from/etc");
    const auto real = ProcessRunner::run(sh);
    QVERIFY(real);
    const ViewpointReading reading = readIn(View::Desktop, host);
    QCOMPARE(reading.environment.value("PATH"), real->standardOutput);
    QCOMPARE(place(reading, "PATH"), u"sh %1:%2"_s.arg(file).arg(line));
    QCOMPARE(EnvStack(reading.layers).ladder("PATH").constFirst().certainty, Certainty::Static);
}

void ViewpointTest::desktopPathThatMayDifferIsNotClaimed()
{
    TempHome home;
    home.write(u"../root/etc/environment"_s, "PATH=/usr/bin\n");
    home.write(u".profile"_s, "[ \"$(date)\" = x ] && PATH=/no:$PATH\nPATH=/a:$PATH\n");
    const ViewpointReading reading = readIn(View::Desktop, hostWith(home, u"bash"_s));
    QCOMPARE(reading.environment.value("PATH"), QByteArray("/usr/bin"));
    QVERIFY(place(reading, "PATH").startsWith(u"etc-environment "_s));
    // What the system's profile does under conditions is what the login gave anyway.
    home.write(u"../root/etc/profile"_s,
               "if [ \"$(id -u)\" -eq 0 ]; then\n  PATH=/sbin:/bin\nelse\n  PATH=/bin\n"
               "fi\nexport PATH\n[ \"$(date)\" = x ] || PATH=$PATH:/snap\n");
    home.write(u".profile"_s, "PATH=/a:$PATH\n");
    QCOMPARE(readIn(View::Desktop, hostWith(home, u"bash"_s)).environment.value("PATH"),
             QByteArray("/a:/usr/bin"));
}

void ViewpointTest::readTerminalsPathStandsOnTheSession()
{
    TempHome home;
    home.write(u"../root/etc/environment"_s, "PATH=/usr/bin:/bin\n");
    const QString file = home.write(u".bash_profile"_s, "PATH=$HOME/x:$PATH\nset +x\nexec sh -i\n");
    const ViewpointReading reading = readIn(View::Terminal, hostWith(home, u"bash"_s));
    QVERIFY(!reading.traced);
    QCOMPARE(reading.environment.value("PATH"), QFile::encodeName(home.home()) + "/x:/usr/bin:/bin");
    QCOMPARE(place(reading, "PATH"), u"bash "_s + file + u":1"_s);
}

void ViewpointTest::everyStackAgreesWithItsEnvironment()
{
    TempHome home;
    home.write(u"../root/etc/environment"_s, "GOPROXY=off\nGOBIN=/etc\n");
    home.write(u".config/environment.d/50.conf"_s, "GOBIN=/user\nPATH=/env:$PATH\n");
    home.write(u".profile"_s,
               "export PATH=$PATH:/profile\nif false; then export GOFLAGS=no; fi\nexport GOARM=7\n");
    for (const View view : {View::Process, View::Terminal, View::Desktop}) {
        const ViewpointReading reading = readIn(view, hostWith(home, u"bash"_s));
        const EnvStack stack(reading.layers);
        for (const char *name : {"PATH", "GOPROXY", "GOBIN", "GOFLAGS", "GOARM", "HOME"})
            QCOMPARE(effectiveValue(stack, name), reading.environment.find(name));
    }
}

QTEST_GUILESS_MAIN(ViewpointTest)
#include "Viewpoint.moc"
