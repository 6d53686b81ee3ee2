// SPDX-License-Identifier: MIT
// Homes of all kinds: every kind of start sees a setting, and taking it back restores every byte.
#include "ShellLab.h"

#include "stores/shell/ShellProfileStore.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace goconf;
using namespace goconf::test;

namespace {

const char debianProfile[] =
    "# ~/.profile\nif [ -n \"$BASH_VERSION\" ]; then\n    # include .bashrc if it exists\n"
    "    if [ -f \"$HOME/.bashrc\" ]; then\n\t. \"$HOME/.bashrc\"\n    fi\nfi\n"
    "if [ -d \"$HOME/bin\" ] ; then\n    PATH=\"$HOME/bin:$PATH\"\nfi\n";
const char debianBashrc[] = "# ~/.bashrc\n\n# If not running interactively, don't do anything\ncase $- in\n"
                            "    *i*) ;;\n      *) return;;\nesac\nHISTSIZE=1000\nalias ll='ls -l'\n";

using Files = QMap<QString, QByteArray>;

struct Home
{
    const char *name;
    ShellKind shell;
    Files files;
};

QVector<Home> homes()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    const QString profile = s(".profile"), bashrc = s(".bashrc"), bashProfile = s(".bash_profile");
    const QString zshrc = s(".zshrc"), zshenv = s(".zshenv"), config = s(".config/fish/config.fish");
    return {
        {"bash, fresh", ShellKind::Bash, {}},
        {"bash, Debian", ShellKind::Bash, {{profile, debianProfile}, {bashrc, debianBashrc}}},
        {"bash, only .profile", ShellKind::Bash, {{profile, debianProfile}}},
        {"bash, only .bashrc", ShellKind::Bash, {{bashrc, debianBashrc}}},
        {"bash, sources both",
         ShellKind::Bash,
         {{bashProfile, ". ~/.profile\n. ~/.bashrc\n"}, {profile, debianProfile}, {bashrc, debianBashrc}}},
        {"bash, sources nothing", ShellKind::Bash, {{bashProfile, "umask 022\n"}, {profile, debianProfile}}},
        {"bash, .bash_login", ShellKind::Bash, {{s(".bash_login"), "umask 022\n"}, {profile, debianProfile}}},
        {"bash, early return",
         ShellKind::Bash,
         {{bashrc, "[ -z \"$PS1\" ] && return\nA=1\n"}, {profile, "A=1\nreturn 0\nB=2\n"}}},
        {"bash, returns always", ShellKind::Bash, {{bashrc, "# nothing here\nreturn\n"}}},
        {"bash, set -eu", ShellKind::Bash, {{profile, "set -eu\n"}, {bashrc, "set -u\n"}}},
        {"bash, CRLF", ShellKind::Bash, {{profile, "# one\r\numask 022 #\r\n"}, {bashrc, "# two\r\n"}}},
        {"bash, CRLF with compounds", ShellKind::Bash, {{profile, "# one\r\nif true; then\r\n:\r\nfi\r\n"}}},
        {"bash, no line end", ShellKind::Bash, {{profile, "umask 022"}, {bashrc, "# no line end"}}},
        {"bash, empty files", ShellKind::Bash, {{profile, ""}, {bashrc, ""}}},
        {"bash, not UTF-8", ShellKind::Bash, {{profile, "# caf\xe9\nX='\xff\xfe'\n"}, {bashrc, "# \x80\n"}}},
        {"bash, BOM", ShellKind::Bash, {{bashrc, "\xef\xbb\xbf# x\nA=1\n"}}},
        {"bash, never closed", ShellKind::Bash, {{bashrc, "A=1\nif true; then\necho x\n"}}},
        {"bash, continued at the end", ShellKind::Bash, {{bashrc, "A=1 \\\n"}, {profile, "A=1 \\"}}},
        {"bash, here-document", ShellKind::Bash, {{bashrc, "cat >/dev/null <<EOF\nexport GOFLAGS=x\nEOF\n"}}},
        {"zsh, fresh", ShellKind::Zsh, {}},
        {"zsh, .zshrc", ShellKind::Zsh, {{zshrc, "setopt autocd\n[[ -o interactive ]] || return\n"}}},
        {"zsh, PATH in .zshrc",
         ShellKind::Zsh,
         {{zshrc, "path=(/usr/local/bin /usr/bin /bin)\ntypeset -U path\n"}}},
        {"zsh, PATH in .zlogin", ShellKind::Zsh, {{s(".zlogin"), "PATH=/usr/bin:/bin\n"}}},
        {"zsh, ZDOTDIR by .zshenv",
         ShellKind::Zsh,
         {{zshenv, "export ZDOTDIR=$HOME/.config/zsh\n"}, {s(".config/zsh/.zshrc"), "PATH=/usr/bin:/bin\n"}}},
        {"sh, fresh", ShellKind::Sh, {}},
        {"sh, Debian", ShellKind::Sh, {{profile, debianProfile}}},
        {"sh, ENV", ShellKind::Sh, {{profile, "export ENV=$HOME/.shrc\n"}, {s(".shrc"), "# mine\n"}}},
        {"fish, fresh", ShellKind::Fish, {}},
        {"fish, config", ShellKind::Fish, {{config, "if status is-interactive\n    set -g X 1\nend\n"}}},
        {"fish, resets PATH", ShellKind::Fish, {{config, "set -gx PATH /usr/bin /bin\n"}}},
    };
}

const QByteArray value = "-mod=mod -tags='a b'";
const QByteArray folder = "/opt/go 1.27/bin";

} // namespace

Q_DECLARE_METATYPE(Files)

class ProfileHomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStartSeesTheSetting_data();
    void everyStartSeesTheSetting();
    void ownAssignmentIsEditedInPlace_data();
    void ownAssignmentIsEditedInPlace();
    void conditionalAssignmentsAreRefused();
    void linkedProfilesStayLinks();
    void twoNamesOfOneFileAreOneChange();
    void hugeProfileIsAnError();
    void sourcedFilesAreNamed();
    void foreignFolderIsFollowedByZdotdir();
    void orderOfAddingIsKept();
    void entriesOfTheUserAreCutOut_data();
    void entriesOfTheUserAreCutOut();
    void universalVariablesAreShown();
    void macPathStaysOutOfZshenv();
};

void ProfileHomes::everyStartSeesTheSetting_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<Files>("files");
    for (const Home &home : homes())
        QTest::newRow(home.name) << int(home.shell) << home.files;
}

void ProfileHomes::everyStartSeesTheSetting()
{
    QFETCH(int, shell);
    QFETCH(Files, files);
    const ShellKind kind = ShellKind(shell);
    const TempHome home;
    for (auto file = files.begin(); file != files.end(); ++file)
        home.write(file.key(), file.value());
    const QByteArray before = home.fingerprint();
    const ShellProfileStore store(home.host(), kind);
    QVERIFY(store.plan({})->isEmpty());

    const QVector<EnvEdit> edits{{EnvEdit::Set, "GOFLAGS", value},
                                 {EnvEdit::AddFirst, "PATH", folder},
                                 {EnvEdit::AddLast, "GOPATH", "/a"},
                                 {EnvEdit::AddFirst, "GOPATH", "/b"}};
    const Result<ChangeSet> plan = store.plan(edits);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
    applyPlan(*plan);
    const Result<ChangeSet> again = store.plan(edits);
    QVERIFY2(again && again->isEmpty(),
             again ? qPrintable(again->preview()) : qPrintable(again.error().what));

    const bool readsFiles = kind != ShellKind::Sh || files.contains(QStringLiteral(".shrc"));
    for (const ShellStart start : allStarts) {
        if (start == ShellStart::Interactive && !readsFiles)
            continue;
        ShellLab lab(home);
        if (start == ShellStart::Interactive && kind == ShellKind::Sh)
            lab.setVariable("ENV", QFile::encodeName(home.path(QStringLiteral(".shrc"))));
        const Environment environment = lab.start(kind, start);
        QVERIFY2(environment.value("GOFLAGS") == value, startName(start));
        const QByteArrayList path = environment.value("PATH").split(':');
        QVERIFY2(path.first() == folder && path.count(folder) == 1, path.join(':').constData());
        QCOMPARE(environment.value("GOPATH"), QByteArray("/b:/a"));
    }

    const Result<ChangeSet> back = store.plan({{EnvEdit::Unset, "GOFLAGS", {}},
                                               {EnvEdit::RemoveItem, "PATH", folder},
                                               {EnvEdit::RemoveItem, "GOPATH", "/a"},
                                               {EnvEdit::Unset, "GOPATH", {}}});
    QVERIFY2(back, back ? "" : qPrintable(back.error().what));
    applyPlan(*back);
    for (auto file = files.begin(); file != files.end(); ++file) {
        const bool edited = file.value().contains("PATH=/usr") || file.value().contains("set -gx PATH") ||
                            file.value().contains("path=(");
        if (!edited)
            QCOMPARE(home.read(file.key()), file.value());
    }
    if (kind != ShellKind::Fish && !files.values().join().contains("PATH=/usr"))
        QCOMPARE(home.fingerprint(), before);
    QVERIFY(!home.exists(QStringLiteral(".config/fish/conf.d/goconfigurator.fish")));
}

void ProfileHomes::ownAssignmentIsEditedInPlace_data()
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
    row("fish", ShellKind::Fish, ".config/fish/config.fish", "set -gx GOX 'a' b\n", "set -gx GOX new\n");
    row("pwsh", ShellKind::Pwsh, ".config/powershell/profile.ps1", "$env:GOX = \"x\" # why\r\n",
        "$env:GOX = 'new' # why\r\n");
}

void ProfileHomes::ownAssignmentIsEditedInPlace()
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

void ProfileHomes::conditionalAssignmentsAreRefused()
{
    const TempHome home;
    const QString file =
        home.write(QStringLiteral(".profile"), "# x\nif test $RANDOM = 1; then\n  export GOX=1\nfi\n");
    const ShellProfileStore store(home.host(), ShellKind::Sh);
    const Result<ChangeSet> plan = store.plan({{EnvEdit::Unset, "GOX", {}}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Refused);
    QVERIFY(plan.error().what.contains(file + QStringLiteral(":3")));
    const EnvSnapshot snapshot = store.read().value();
    QCOMPARE(snapshot.entries.size(), 1);
    QCOMPARE(int(snapshot.entries.first().certainty), int(Certainty::Conditional));
}

void ProfileHomes::linkedProfilesStayLinks()
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

void ProfileHomes::twoNamesOfOneFileAreOneChange()
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

void ProfileHomes::hugeProfileIsAnError()
{
    const TempHome home;
    QFile file(home.path(QStringLiteral(".profile")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(100) * 1024 * 1024));
    const ShellProfileStore store(home.host(), ShellKind::Sh);
    QCOMPARE(store.read().error().code, ErrorCode::TooLarge);
    QCOMPARE(store.plan({{EnvEdit::Set, "GOX", "1"}}).error().code, ErrorCode::TooLarge);
}

void ProfileHomes::sourcedFilesAreNamed()
{
    const TempHome home;
    home.write(QStringLiteral(".profile"),
               "D=$HOME/conf\n. \"$D/one.sh\"\n. ~/.profile\nexport GOB=$GOA/bin\n");
    const QString one = home.write(QStringLiteral("conf/one.sh"), "\n\nexport GOA=~/go\n");
    const QString system = home.host().systemPath(QStringLiteral("/etc/profile"));
    QFile file(system);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("export GOSYS=1\n");
    file.close();
    const EnvSnapshot snapshot = ShellProfileStore(home.host(), ShellKind::Sh).read().value();
    QCOMPARE(snapshot.entries.size(), 3);
    QCOMPARE(snapshot.entries.at(0).location, (Location{system, 1}));
    QCOMPARE(snapshot.entries.at(1).location, (Location{one, 3}));
    QCOMPARE(snapshot.entries.at(1).value, QFile::encodeName(home.home()) + "/go");
    QCOMPARE(snapshot.entries.at(2).value, QFile::encodeName(home.home()) + "/go/bin");
    QCOMPARE(int(snapshot.entries.at(2).certainty), int(Certainty::Static));
}

void ProfileHomes::foreignFolderIsFollowedByZdotdir()
{
    const TempHome home;
    home.write(QStringLiteral(".zshenv"), "export GOX=wrong\n");
    Host host = home.host();
    host.environment.set("ZDOTDIR", QFile::encodeName(home.path(QStringLiteral("z/x"))).chopped(2));
    const ShellProfileStore store(host, ShellKind::Zsh);
    applyPlan(*store.plan({{EnvEdit::Set, "GOX", "right"}}));
    QVERIFY(home.exists(QStringLiteral("z/.zshenv")));
    ShellLab lab(home);
    lab.setVariable("ZDOTDIR", host.environment.value("ZDOTDIR"));
    for (const ShellStart start : allStarts)
        QCOMPARE(lab.start(ShellKind::Zsh, start).value("GOX"), QByteArray("right"));
}

void ProfileHomes::orderOfAddingIsKept()
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

void ProfileHomes::entriesOfTheUserAreCutOut_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("behind") << QByteArray("export PATH=$PATH:/opt/go/bin\n") << QByteArray();
    QTest::newRow("quoted") << QByteArray("PATH=\"$PATH:/opt/go/bin:/x\"\n")
                            << QByteArray("PATH=\"$PATH:/x\"\n");
    QTest::newRow("in front") << QByteArray("PATH=/opt/go/bin:/x:$PATH\n") << QByteArray("PATH=/x:$PATH\n");
    QTest::newRow("by variable") << QByteArray("G=/opt/go\nPATH=/y:${G}/bin:$PATH\n")
                                 << QByteArray("G=/opt/go\nPATH=/y:$PATH\n");
}

void ProfileHomes::entriesOfTheUserAreCutOut()
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

void ProfileHomes::universalVariablesAreShown()
{
    const TempHome home;
    ShellLab(home).start(ShellKind::Fish, ShellStart::LoginBatch, "set -Ux GOX 'a b' 'c\xc3\xa9'");
    home.write(QStringLiteral(".config/fish/config.fish"), "set -gx GOX global\n");
    const EnvSnapshot snapshot = ShellProfileStore(home.host(), ShellKind::Fish).read().value();
    QByteArrayList values;
    for (const EnvEntry &entry : snapshot.entries) {
        if (entry.name == "GOX")
            values.append(entry.value);
    }
    QCOMPARE(values, QByteArrayList({"a b c\xc3\xa9", "global"}));
}

void ProfileHomes::macPathStaysOutOfZshenv()
{
    const TempHome home;
    Host host = home.host();
    host.os = Os::MacOS;
    const ShellProfileStore store(host, ShellKind::Zsh);
    const Result<ChangeSet> plan = store.plan({{EnvEdit::AddFirst, "PATH", "/opt/go/bin"}});
    QStringList paths;
    for (const Change &change : plan->changes)
        paths.append(targetOf(change).mid(home.home().size() + 1));
    QCOMPARE(paths, QStringList({QStringLiteral(".zprofile"), QStringLiteral(".zshrc")}));
    QCOMPARE(store.plan({{EnvEdit::Set, "GOFLAGS", "x"}})->changes.size(), 1);
}

QTEST_GUILESS_MAIN(ProfileHomes)
#include "ProfileHomes.moc"
