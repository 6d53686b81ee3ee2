// SPDX-License-Identifier: MIT
// What reading the files cannot know is asked of the real shell once the change is made.
#include "stores/ShellProof.h"
#include "FreshShell.h"

#include "change/Applier.h"
#include "stores/shell/ShellProfileStore.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class ShellProofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverHidesTheValueIsNamed_data();
    void whoeverHidesTheValueIsNamed();
    void whatReadingMissesIsToldOf_data();
    void whatReadingMissesIsToldOf();
    void aProfileThatEndsShIsToldOf_data();
    void aProfileThatEndsShIsToldOf();
    void nothingIsSaidWhereAllArrives();
    void readOnlyVariablesAreRefused_data();
    void readOnlyVariablesAreRefused();
    void listsAreTriedToo();
    void onlyALoginReadsTheProfileOfSh();
    void aFolderOfThisCallOnlyIsNotTried();
    void nobodyElsesProfileIsRun();
    void aFolderThatDoesNotComeFirstIsToldOf();
};

namespace {

// Not interactive: leave. So a line of ours must stand before this one, and before what the test adds.
constexpr char early[] = "case $- in *i*) ;; *) return ;; esac\n";

Problems setAndProve(const Host &host, const EnvEdit &edit, ShellKind shell = ShellKind::Bash)
{
    const ShellProfileStore store(host, shell);
    const Result<ChangeSet> plan = store.plan({edit});
    if (!plan)
        qFatal("%s", qPrintable(plan.error().what));
    const QTemporaryDir state;
    if (!plan->isEmpty() && !Applier(state.filePath(u"state"_s)).apply(*plan))
        qFatal("not applied");
    return shellProof(host, shell, {edit}, std::chrono::seconds(60));
}

} // namespace

void ShellProofTest::whoeverHidesTheValueIsNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("loop over words") << QByteArray("for f in a b; do . ~/$f.sh; done\n");
    QTest::newRow("loop over braces") << QByteArray("for f in ~/{a,b}.sh; do . $f; done\n");
    QTest::newRow("pattern of folders") << QByteArray("for f in ~/dir*/*.sh; do . $f; done\n");
    QTest::newRow("relative") << QByteArray(". ./a.sh\n");
    QTest::newRow("command") << QByteArray(". $(echo ~/a.sh)\n");
}

void ShellProofTest::whoeverHidesTheValueIsNamed()
{
    QFETCH(QByteArray, line);
    const TempHome home;
    QString other = home.write(u"a.sh"_s, "\nexport GOX=other\n");
    home.write(u"b.sh"_s, "\n");
    if (line.contains("dir"))
        other = home.write(u"dir1/c.sh"_s, "\nexport GOX=other\n");
    home.write(u".bashrc"_s, early + line);
    const Problems set = setAndProve(home.host(), {EnvEdit::Set, "GOX", "new"});
    QCOMPARE(set.size(), 1);
    QVERIFY2(set.first().message.contains(other + u":2"_s), qPrintable(set.first().message));
    QVERIFY(set.first().message.contains(u"other"_s));
    const Problems unset = setAndProve(home.host(), {EnvEdit::Unset, "GOX", {}});
    QCOMPARE(unset.size(), 1);
    QVERIFY2(unset.first().message.contains(other + u":2"_s), qPrintable(unset.first().message));
}

void ShellProofTest::whatReadingMissesIsToldOf_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("lines");
    const auto row = [](ShellKind shell, const char *file, const char *name, const char *lines) {
        QTest::addRow("%s, %s", file, name) << int(shell) << QString::fromLatin1(file) << QByteArray(lines);
    };
    const ShellKind bash = ShellKind::Bash;
    const ShellKind zsh = ShellKind::Zsh;
    row(zsh, ".zshrc", "negated", "! true || export GOX=late\n");
    row(zsh, ".zshrc", "alias", "alias e=export\ne GOX=late\n");
    row(zsh, ".zshrc", "let", "let GOX=5\nexport GOX\n");
    row(zsh, ".zshrc", "array", "export GOX=(a b)\n");
    row(bash, ".bash_profile", "array", "export GOX=(a b)\n");
    row(bash, ".bash_profile", "earlier array", "GOX=(a b)\n");
    row(bash, ".bash_profile", "all exported", "set -a\nGOX=late\nset +a\nreturn\n");
    row(ShellKind::Fish, ".config/fish/config.fish", "read", "echo -- -late | read -gx GOX\n");
}

/// Whatever the profile does: either the new value arrives, or it is said that it does not.
void ShellProofTest::whatReadingMissesIsToldOf()
{
    QFETCH(int, shell);
    QFETCH(QString, file);
    QFETCH(QByteArray, lines);
    const TempHome home;
    home.write(file, lines);
    const EnvEdit edit{EnvEdit::Set, "GOX", "new"};
    const Result<ChangeSet> plan = ShellProfileStore(home.host(), ShellKind(shell)).plan({edit});
    if (!plan)
        return; // refused with the place
    const bool isTold = !setAndProve(home.host(), edit, ShellKind(shell)).isEmpty();
    const bool arrives = FreshShell(home).plainEnvironment(ShellKind(shell)).value("GOX") == "new";
    QCOMPARE(isTold, !arrives);
}

void ShellProofTest::aProfileThatEndsShIsToldOf_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("quote") << QByteArray("echo 'open\n");
    QTest::newRow("set -e") << QByteArray("set -e\nfalse\n");
}

void ShellProofTest::aProfileThatEndsShIsToldOf()
{
    QFETCH(QByteArray, lines);
    const TempHome home;
    home.write(u".profile"_s, lines);
    const Problems problems = setAndProve(home.host(), {EnvEdit::Set, "GOX", "new"}, ShellKind::Sh);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().severity, Severity::Warning);
}

void ShellProofTest::nothingIsSaidWhereAllArrives()
{
    const TempHome home;
    home.write(u".bashrc"_s, QByteArray(early) + "eval \"$(echo A=1)\"\n. ./none\n");
    QCOMPARE(setAndProve(home.host(), {EnvEdit::Set, "GOX", "new"}), Problems());
    QCOMPARE(setAndProve(home.host(), {EnvEdit::Unset, "GOX", {}}), Problems());
    QCOMPARE(setAndProve(home.host(), {EnvEdit::AddFirst, "PATH", "/opt/a"}), Problems());
    QCOMPARE(setAndProve(home.host(), {EnvEdit::RemoveItem, "PATH", "/opt/a"}), Problems());
}

void ShellProofTest::readOnlyVariablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("readonly") << QByteArray("readonly GOX=x");
    QTest::newRow("declare") << QByteArray("declare -r GOX=x");
    QTest::newRow("typeset") << QByteArray("typeset -r GOX=x");
    QTest::newRow("later") << QByteArray("GOX=x; readonly GOX");
}

void ShellProofTest::readOnlyVariablesAreRefused()
{
    QFETCH(QByteArray, line);
    const TempHome home;
    const QString file = home.write(u".bash_profile"_s, "true\n" + line + "\n");
    const ShellProfileStore store(home.host(), ShellKind::Bash);
    const Result<ChangeSet> plan = store.plan({{EnvEdit::Set, "GOX", "new"}});
    QVERIFY(!plan);
    QVERIFY2(plan.error().what.contains(file + u":2"_s), qPrintable(plan.error().what));

    // An exported one is changed where it stands, and arrives.
    home.write(u".bash_profile"_s, "declare -rx GOX=x\n");
    QCOMPARE(setAndProve(home.host(), {EnvEdit::Set, "GOX", "new"}), Problems());
    QCOMPARE(FreshShell(home).plainEnvironment(ShellKind::Bash).value("GOX"), QByteArray("new"));
}

void ShellProofTest::listsAreTriedToo()
{
    const TempHome home;
    const QString other = home.write(u"a.sh"_s, "PATH=/usr/bin:/bin\n");
    home.write(u".bashrc"_s, QByteArray(early) + ". ./a.sh\n");
    const Problems problems = setAndProve(home.host(), {EnvEdit::AddFirst, "PATH", "/opt/a"});
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().message.contains(other + u":1"_s), qPrintable(problems.first().message));
}

void ShellProofTest::onlyALoginReadsTheProfileOfSh()
{
    const TempHome home;
    home.write(u".profile"_s, "eval \"$(echo A=1)\"\n");
    QCOMPARE(setAndProve(home.host(), {EnvEdit::Set, "GOX", "new"}, ShellKind::Sh), Problems());
    home.write(u"a.sh"_s, "export GOX=other\n");
    home.write(u".profile"_s, home.read(u".profile"_s) + ". \"$(echo ~/a.sh)\"\n");
    QCOMPARE(setAndProve(home.host(), {EnvEdit::Set, "GOX", "newer"}, ShellKind::Sh).size(), 1);
}

void ShellProofTest::aFolderOfThisCallOnlyIsNotTried()
{
    const TempHome home;
    const QTemporaryDir elsewhere;
    Host host = home.host();
    host.environment.set("XDG_CONFIG_HOME", QFile::encodeName(elsewhere.path()));
    QVERIFY(QDir(elsewhere.path()).mkpath(u"fish"_s));
    QFile config(elsewhere.filePath(u"fish/config.fish"_s));
    QVERIFY(config.open(QIODevice::WriteOnly) && config.write("eval (echo true)\n") > 0);
    config.close();
    QCOMPARE(setAndProve(host, {EnvEdit::Set, "GOX", "new"}, ShellKind::Fish), Problems());
}

void ShellProofTest::nobodyElsesProfileIsRun()
{
    const TempHome home;
    home.write(u".bashrc"_s, QByteArray(early) + "eval \"$(echo A=1)\"\n: > ~/was-run\n");
    home.giveAway();
    const Problems problems = setAndProve(home.host(), {EnvEdit::Set, "GOX", "new"});
    // Only root can give a home away; everybody else runs what is his own.
    const bool isForeign = QFileInfo(home.home()).ownerId() != QFileInfo(u"/proc/self"_s).ownerId();
    QCOMPARE(home.exists(u"was-run"_s), !isForeign);
    QCOMPARE(problems.size(), isForeign ? 1 : 0);
}

/// What the list has already is moved; what others put in front of it later is told of.
void ShellProofTest::aFolderThatDoesNotComeFirstIsToldOf()
{
    const TempHome home;
    home.write(u".bashrc"_s, "true\n");
    QCOMPARE(setAndProve(home.host(), {EnvEdit::AddFirst, "PATH", "/opt/a"}), Problems());
    QCOMPARE(setAndProve(home.host(), {EnvEdit::AddFirst, "PATH", "/usr/bin"}), Problems());
    const QString other = home.write(u"a.sh"_s, "PATH=/opt/other:$PATH\n");
    home.write(u".bashrc"_s, QByteArray(early) + ". ./a.sh\n");
    const Problems problems = setAndProve(home.host(), {EnvEdit::AddFirst, "PATH", "/usr/bin"});
    QVERIFY(!problems.isEmpty());
    for (const Problem &problem : problems) {
        QVERIFY2(problem.message.contains("/usr/bin is not the first in PATH"_L1),
                 qPrintable(problem.message));
        QVERIFY2(problem.message.endsWith("behind /opt/other"_L1), qPrintable(problem.message));
        QVERIFY2(problem.advice.contains(other + u":1"_s), qPrintable(problem.advice));
    }
    QCOMPARE(setAndProve(home.host(), {EnvEdit::AddLast, "PATH", "/bin"}), Problems());
}

QTEST_GUILESS_MAIN(ShellProofTest)
#include "ShellProof.moc"
