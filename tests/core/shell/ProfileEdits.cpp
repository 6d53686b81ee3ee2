// SPDX-License-Identifier: MIT
// The user's own lines are edited where they stand, and nothing else is.
#include "ShellLab.h"

#include "stores/shell/ShellProfileStore.h"

#include <QFile>
#include <QTest>

using namespace goconf;
using namespace goconf::test;

class ProfileEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownAssignmentIsEditedInPlace_data();
    void ownAssignmentIsEditedInPlace();
    void orderOfAddingIsKept();
    void entriesOfTheUserAreCutOut_data();
    void entriesOfTheUserAreCutOut();
    void foldersOfTheUserAreNotAddedAgain_data();
    void foldersOfTheUserAreNotAddedAgain();
    void refusalNamesALineOfTheUser();
    void linkedProfilesStayLinks();
    void twoNamesOfOneFileAreOneChange();
};

void ProfileEdits::ownAssignmentIsEditedInPlace_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, ShellKind shell, const char *file, const char *before,
                        const char *after) {
        QTest::newRow(name) << int(shell) << QString::fromLatin1(file) << QByteArray(before)
                            << QByteArray(after);
    };
    const char zsh[] = ".zshenv";
    row("export", ShellKind::Zsh, zsh, "export GOX=1\n", "export GOX=new\n");
    row("quoted, comment", ShellKind::Zsh, zsh, "  export GOX=\"a b\" # why\nX=1\n",
        "  export GOX=new # why\nX=1\n");
    row("two statements", ShellKind::Zsh, zsh, "GOX=1; export GOX\n", "GOX=new; export GOX\n");
    row("two names", ShellKind::Zsh, zsh, "export A=1 GOX=2 B=3\n", "export A=1 GOX=new B=3\n");
    row("typeset", ShellKind::Zsh, zsh, "typeset -x GOX=~/go\n", "typeset -x GOX=new\n");
    row("the last decides", ShellKind::Zsh, zsh, "export GOX=1\nexport GOX=2\n",
        "export GOX=1\nexport GOX=new\n");
    row("no line end", ShellKind::Zsh, zsh, "export GOX=1", "export GOX=new");
    row("CRLF", ShellKind::Zsh, zsh, "export GOX=1\r\n", "export GOX=new #\r\n");
    row("declare", ShellKind::Sh, ".profile", "export GOX='1'\"2\"\\3\n", "export GOX=new\n");
    row("hostile bytes in quotes", ShellKind::Zsh, zsh, "export GOX='`$(x) $GOX'\n", "export GOX=new\n");
    row("escaped", ShellKind::Zsh, zsh, "export GOX=\"\\`\\$(x)\"\\(\\)\n", "export GOX=new\n");
    row("hostile bytes in quotes of fish", ShellKind::Fish, ".config/fish/config.fish",
        "set -gx GOX '(x) $GOX' \\(\n", "set -gx GOX new\n");
    row("fish", ShellKind::Fish, ".config/fish/config.fish", "set -gx GOX 'a' b\n", "set -gx GOX new\n");
    row("setenv of fish", ShellKind::Fish, ".config/fish/config.fish", "setenv GOX 'a b' # why\n",
        "setenv GOX new # why\n");
    row("pwsh", ShellKind::Pwsh, ".config/powershell/profile.ps1", "$env:GOX = \"x\" # why\r\n",
        "$env:GOX = 'new' # why\r\n");
}

void ProfileEdits::ownAssignmentIsEditedInPlace()
{
    QFETCH(int, shell);
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const TempHome home;
    home.write(file, before);
    const ShellProfileStore store(home.host(), ShellKind(shell));
    const Result<ChangeSet> plan = store.plan({{EnvEdit::Set, "GOX", "new"}});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
    QCOMPARE(plan->changes.size(), 1);
    applyPlan(*plan);
    QCOMPARE(home.read(file), after);
    applyPlan(*store.plan({{EnvEdit::Unset, "GOX", {}}}));
    const Result<EnvSnapshot> left = store.read();
    QVERIFY(left);
    for (const EnvEntry &entry : left->entries)
        QVERIFY(entry.name != "GOX");
}

void ProfileEdits::orderOfAddingIsKept()
{
    const TempHome home;
    const ShellProfileStore store(home.host(), ShellKind::Sh);
    applyPlan(*store.plan({{EnvEdit::Set, "Z", "1"}, {EnvEdit::Set, "A", "2"}}));
    applyPlan(*store.plan({{EnvEdit::Set, "M", "3"}}));
    const QByteArray text = home.read(QStringLiteral(".profile"));
    QVERIFY(text.indexOf("export Z=1\n") < text.indexOf("export A=2\n"));
    QVERIFY(text.indexOf("export A=2\n") < text.indexOf("export M=3\n"));
    QCOMPARE(text.count(">>> Go Configurator"), 1);
}

void ProfileEdits::entriesOfTheUserAreCutOut_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("behind") << QByteArray("export PATH=$PATH:/opt/go/bin\n") << QByteArray();
    QTest::newRow("quoted") << QByteArray("PATH=\"$PATH:/opt/go/bin:/x\"\n")
                            << QByteArray("PATH=\"$PATH:/x\"\n");
    QTest::newRow("in front") << QByteArray("PATH=/opt/go/bin:/x:$PATH\n") << QByteArray("PATH=/x:$PATH\n");
    QTest::newRow("redirection") << QByteArray(
                                        "export PATH=$PATH:/opt/go/bin 2>/dev/null; export EDITOR=vi\n")
                                 << QByteArray("export EDITOR=vi\n");
    QTest::newRow("by variable") << QByteArray("G=/opt/go\nPATH=/y:${G}/bin:$PATH\n")
                                 << QByteArray("G=/opt/go\nPATH=/y:$PATH\n");
}

void ProfileEdits::entriesOfTheUserAreCutOut()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const TempHome home;
    home.write(QStringLiteral(".profile"), before);
    const ShellProfileStore store(home.host(), ShellKind::Sh);
    const Result<ChangeSet> plan = store.plan({{EnvEdit::RemoveItem, "PATH", "/opt/go/bin"}});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
    applyPlan(*plan);
    QCOMPARE(home.read(QStringLiteral(".profile")), after);
}

void ProfileEdits::foldersOfTheUserAreNotAddedAgain_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("folder");
    QTest::newRow("slash at the end") << QByteArray("PATH=/opt/a/:$PATH\n") << QByteArray("/opt/a");
    QTest::newRow("slash wanted") << QByteArray("PATH=/opt/a:$PATH\n") << QByteArray("/opt/a/");
    QTest::newRow("two slashes") << QByteArray("PATH=/opt/a//:$PATH\n") << QByteArray("/opt/a");
    QTest::newRow("by $HOME") << QByteArray("PATH=$HOME/x:$PATH\n") << QByteArray("~/x");
    QTest::newRow("by ${HOME}, slash") << QByteArray("PATH=\"${HOME}/x/:$PATH\"\n") << QByteArray("~/x");
    QTest::newRow("by tilde") << QByteArray("PATH=~/x:$PATH\n") << QByteArray("~/x/");
}

// In a .zshenv, which every zsh reads, the user's own line is enough.
void ProfileEdits::foldersOfTheUserAreNotAddedAgain()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, folder);
    const TempHome home;
    home.write(QStringLiteral(".zshenv"), line);
    folder.replace("~", home.home().toLocal8Bit());
    const ShellProfileStore store(home.host(), ShellKind::Zsh);
    const Result<ChangeSet> first = store.plan({{EnvEdit::AddFirst, "PATH", folder}});
    QVERIFY(first);
    QVERIFY2(first->isEmpty(), qPrintable(first->preview()));
    // At the other end it is wanted in place of this one, not beside it.
    applyPlan(store.plan({{EnvEdit::AddLast, "PATH", folder}}).value());
    QVERIFY(!home.read(QStringLiteral(".zshenv")).contains(line));
    const QByteArrayList list =
        ShellLab(home).start(ShellKind::Zsh, ShellStart::LoginInteractive).value("PATH").split(':');
    QCOMPARE(list.constLast(), folder);
    QCOMPARE(list.count(folder), 1);
}

// Not the line that was tried in vain, which nobody would find.
void ProfileEdits::refusalNamesALineOfTheUser()
{
    const TempHome home;
    const QString profile =
        home.write(QStringLiteral(".profile"), "umask 022\n[ -d /opt ] && PATH=\"/opt:$PATH\"\n");
    const Result<ChangeSet> plan =
        ShellProfileStore(home.host(), ShellKind::Sh).plan({{EnvEdit::AddLast, "PATH", "/opt"}});
    QVERIFY(!plan);
    QVERIFY2(plan.error().what.contains(profile + QStringLiteral(":2,")), qPrintable(plan.error().what));
}

void ProfileEdits::linkedProfilesStayLinks()
{
    const TempHome home;
    home.write(QStringLiteral("dotfiles/profile"), "# mine\n");
    QVERIFY(QFile::link(QStringLiteral("dotfiles/profile"), home.home() + QStringLiteral("/.profile")));
    const ShellProfileStore store(home.host(), ShellKind::Sh);
    applyPlan(*store.plan({{EnvEdit::Set, "GOX", "1"}}));
    QCOMPARE(QFile::symLinkTarget(home.home() + QStringLiteral("/.profile")),
             home.home() + QStringLiteral("/dotfiles/profile"));
    QVERIFY(home.read(QStringLiteral("dotfiles/profile")).contains("export GOX=1\n"));
}

void ProfileEdits::twoNamesOfOneFileAreOneChange()
{
    const TempHome home;
    home.write(QStringLiteral(".bashrc"), "# both\n");
    QVERIFY(QFile::link(QStringLiteral(".bashrc"), home.home() + QStringLiteral("/.bash_profile")));
    const ShellProfileStore store(home.host(), ShellKind::Bash);
    const Result<ChangeSet> plan = store.plan({{EnvEdit::Set, "GOX", "1"}});
    QCOMPARE(plan->changes.size(), 1);
    applyPlan(*plan);
    for (const ShellStart start : allStarts)
        QCOMPARE(ShellLab(home).start(ShellKind::Bash, start).value("GOX"), QByteArray("1"));
}

QTEST_GUILESS_MAIN(ProfileEdits)
#include "ProfileEdits.moc"
