// SPDX-License-Identifier: MIT
// Which statements of a profile a real shell's trace counts as the origins of a value, and which not.
#include "FreshShell.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class ShellAssignmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStartupFileThatSetsTheSameIsInTheHistory();
    void theLastAssignmentDecidesAlsoWithoutAChange_data();
    void theLastAssignmentDecidesAlsoWithoutAChange();
    void assignmentsOfOtherScopesDoNotCount_data();
    void assignmentsOfOtherScopesDoNotCount();
    void removedVariablesTellWhoRemovedThem();
};

void ShellAssignmentsTest::everyStartupFileThatSetsTheSameIsInTheHistory()
{
    TempHome home;
    const QString environment = home.write(u".zshenv"_s, "export GOPROXY=direct\n");
    const QString login = home.write(u".zprofile"_s, "export GOPROXY=off\n");
    const QString interactive = home.write(u".zshrc"_s, "export GOPROXY=direct\n");
    const auto report = FreshShell(home).trace(ShellKind::Zsh, {"GOPROXY"});
    QVERIFY(report);
    QStringList places;
    for (const TracedChange &change : report->history.value("GOPROXY"))
        places.append(change.location.toString() + u' ' + QString::fromLatin1(change.value.value_or("")));
    QCOMPARE(places,
             QStringList({environment + ":1 direct"_L1, login + ":1 off"_L1, interactive + ":1 direct"_L1}));
}

void ShellAssignmentsTest::theLastAssignmentDecidesAlsoWithoutAChange_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArrayList>("history");
    const auto row = [](int shell, const char *name, const char *more, const char *profile,
                        const QByteArrayList &history) {
        QTest::addRow("%s: %s", shells[shell].name, name)
            << shell << QByteArray(more) << QByteArray(profile) << history;
    };
    for (int shell = 0; shell < 4; ++shell) {
        row(shell, "a file that the profile sources sets the same", "\nexport GOPROXY=direct\n",
            "true\n. ~/more\nexport GOPROXY=direct\n", {"more:2 direct", "profile:3 direct"});
        row(shell, "back and forth", "", "export GOPROXY=direct\nexport GOPROXY=off\nexport GOPROXY=direct\n",
            {"profile:1 direct", "profile:2 off", "profile:3 direct"});
        row(shell, "around another file", "export GOPROXY=direct\n",
            "export GOPROXY=direct\n. ~/more\nexport GOPROXY=direct\n",
            {"profile:1 direct", "more:1 direct", "profile:3 direct"});
        row(shell, "the value of the session", "", "export GOPROXY=session\n", {"profile:1 session"});
        row(shell, "an empty value and one with blanks", "",
            "export GOPROXY='a b'\nexport GOPROXY='a b'\nexport GOPROXY=''\nexport GOPROXY=''\n",
            {"profile:1 a b", "profile:2 a b", "profile:3 ", "profile:4 "});
        row(shell, "a branch that does not run", "",
            shells[shell].kind == ShellKind::Fish
                ? "set -gx GOPROXY off\nif false\nset -gx GOPROXY direct\nend\nset -gx GOPROXY off\n"
                : "export GOPROXY=off\nif false; then\nGOPROXY=direct\nfi\nGOPROXY=off\n",
            {"profile:1 off", "profile:5 off"});
    }
    for (int shell = 0; shell < 3; ++shell) {
        row(shell, "assigned, then exported", "",
            "GOPROXY=off\nexport GOPROXY\nGOPROXY=off\nGOFLAGS=v GOPROXY=off\nexport GOPROXY\n",
            {"profile:1 off", "profile:3 off", "profile:4 off"});
        row(shell, "two on a line with another", "",
            "export A=1 GOPROXY=off B=2\nexport A=1 GOPROXY=off B=2 # GOPROXY=off\n",
            {"profile:1 off", "profile:2 off"});
        row(shell, "set by a function", "", "f() {\n  GOPROXY=off\n}\nexport GOPROXY=off\nf\n",
            {"profile:4 off", "profile:2 off"});
        row(shell, "before another command of the line", "",
            "GOPROXY=off; export GOPROXY\nGOPROXY=off; export GOPROXY\n", {"profile:1 off", "profile:2 off"});
    }
    for (int shell = 0; shell < 2; ++shell) {
        row(shell, "declare", "", "declare -x GOPROXY=off\ntypeset -x GOPROXY=off\n",
            {"profile:1 off", "profile:2 off"});
        row(shell, "a function sets it and sets it back", "",
            "f() {\n  GOPROXY=x\n  GOPROXY=off\n}\nexport GOPROXY=off\nf\n",
            {"profile:5 off", "profile:2 x", "profile:3 off"});
        row(shell, "a function declares it for all", "",
            "f() {\n  typeset -gx GOPROXY=off\n}\nexport GOPROXY=off\nf\n",
            {"profile:4 off", "profile:2 off"});
    }
}

void ShellAssignmentsTest::theLastAssignmentDecidesAlsoWithoutAChange()
{
    QFETCH(int, shell);
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, profile);
    QFETCH(QByteArrayList, history);
    TempHome home;
    const QString moreFile = home.write(u"more"_s, more);
    const QString profileFile = home.write(shells[shell].profile, profile);
    ShellSession session = FreshShell(home).session(shells[shell].kind);
    session.environment.set("GOPROXY", "session");
    const auto report = ShellTrace::run(session, {"GOPROXY"}, std::chrono::seconds(60));
    QVERIFY2(report, report ? "" : qPrintable(report.error().what));
    QByteArrayList told;
    for (const TracedChange &change : report->history.value("GOPROXY")) {
        QVERIFY(change.valueKnown);
        QVERIFY(change.value);
        const QString file = change.location.path == moreFile      ? u"more"_s
                             : change.location.path == profileFile ? u"profile"_s
                                                                   : change.location.path;
        told.append(file.toUtf8() + ':' + QByteArray::number(change.location.line) + ' ' + *change.value);
    }
    QCOMPARE(told.join('\n'), history.join('\n'));
}

void ShellAssignmentsTest::assignmentsOfOtherScopesDoNotCount_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](int shell, const char *name, const char *text) {
        QTest::addRow("%s: %s", shells[shell].name, name) << shell << QByteArray(text);
    };
    for (int shell = 0; shell < 3; ++shell) {
        row(shell, "subshell", "(export GOPROXY=off)\n");
        row(shell, "substitution", "A=$(export GOPROXY=off; echo $GOPROXY)\n");
        row(shell, "for one call", "GOPROXY=off true\n");
        row(shell, "for one call, quoted", "GOPROXY=\"off\" A='b c' true\n");
        row(shell, "for the call of a function", "f() {\n  true\n}\nGOPROXY=off f\ntrue\n");
        row(shell, "handed to a program", "env GOPROXY=off true\necho GOPROXY=off\n");
        row(shell, "local", "f() {\n  local GOPROXY=off\n  GOPROXY=off\n}\nf\ntrue\n");
        row(shell, "default value", ": ${GOPROXY:=off}\n: \"${GOPROXY=off}\"\n");
        row(shell, "exported only", "export GOPROXY\n");
        row(shell, "test", "[ \"$GOPROXY\" = off ] || GOPROXY=off\n");
        row(shell, "another name", "export MYGOPROXY=off GOPROXY_=off\n");
    }
    for (int shell = 0; shell < 2; ++shell) {
        row(shell, "local, then back", "f() {\n  local GOPROXY=x\n  GOPROXY=off\n}\nf\ntrue\n");
        row(shell, "declared in a function",
            "f() {\n  typeset GOPROXY=off\n  declare -x GOPROXY=off\n}\nf\n");
        row(shell, "local, exported", "f() {\n  local -x GOPROXY=off\n  export GOPROXY=off\n}\nf\n");
        row(shell, "background", "export GOPROXY=off &\nwait\n");
    }
    row(3, "local", "function f\n  set -lx GOPROXY off\nend\nf\nbegin\n  set -lx GOPROXY off\nend\n");
    row(3, "handed to a program", "echo GOPROXY=off\necho 'GOPROXY=off'\n");
    row(3, "for one call", "GOPROXY=off true\nenv GOPROXY=off true\n");
}

void ShellAssignmentsTest::assignmentsOfOtherScopesDoNotCount()
{
    QFETCH(int, shell);
    QFETCH(QByteArray, text);
    TempHome home;
    const QString file = home.write(shells[shell].profile, "export GOPROXY=off\n" + text);
    const auto report = FreshShell(home).trace(shells[shell].kind, {"GOPROXY"});
    QVERIFY2(report, report ? "" : qPrintable(report.error().what));
    QCOMPARE(report->environment.value("GOPROXY"), QByteArray("off"));
    QCOMPARE(report->history.value("GOPROXY").size(), 1);
    QCOMPARE(report->origin("GOPROXY").toString(), file + ":1"_L1);
}

void ShellAssignmentsTest::removedVariablesTellWhoRemovedThem()
{
    TempHome home;
    const QString file = home.write(u".bash_profile"_s, "export GOFLAGS=v\nunset GOFLAGS\nunset GOPROXY\n");
    ShellSession session = FreshShell(home).session(ShellKind::Bash);
    session.environment.set("GOPROXY", "off");
    const auto report = ShellTrace::run(session, {"GOFLAGS", "GOPROXY"}, std::chrono::seconds(60));
    QVERIFY(report);
    QVERIFY(!report->environment.contains("GOPROXY"));
    QCOMPARE(report->origin("GOPROXY").toString(), file + ":3"_L1);
    QCOMPARE(report->origin("GOFLAGS").toString(), file + ":2"_L1);
    QVERIFY(!report->history.value("GOFLAGS").constLast().value);
}

QTEST_GUILESS_MAIN(ShellAssignmentsTest)
#include "ShellAssignments.moc"
