// SPDX-License-Identifier: MIT
// Homes of all kinds: every kind of start sees a setting, and taking it back restores every byte.
#include "ShellLab.h"

#include "stores/shell/ShellProfileStore.h"

#include <QFile>
#include <QTest>

using namespace goconf;
using namespace goconf::test;

namespace {

const char debianProfile[] =
    "# ~/.profile\nif [ -n \"$BASH_VERSION\" ]; then\n    # include .bashrc if it exists\n"
    "    if [ -f \"$HOME/.bashrc\" ]; then\n\t. \"$HOME/.bashrc\"\n    fi\nfi\n"
    "if [ -d \"$HOME/bin\" ] ; then\n    PATH=\"$HOME/bin:$PATH\"\nfi\n";
const char debianBashrc[] = "# ~/.bashrc\n\n# If not running interactively, don't do anything\ncase $- in\n"
                            "    *i*) ;;\n      *) return;;\nesac\nHISTSIZE=1000\nalias ll='ls -l'\n";
// The element of .bashrc is in PATH before this line, and stays in front of it.
const char pathBehindBashrc[] = "[ -f ~/.bashrc ] && . ~/.bashrc\nexport PATH=$PATH:/opt/bin\n";

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
        {"bash, PATH behind .bashrc", ShellKind::Bash, {{bashProfile, pathBehindBashrc}, {bashrc, "A=1\n"}}},
        {"bash, PATH behind no .bashrc", ShellKind::Bash, {{bashProfile, pathBehindBashrc}}},
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
    void everyOrderOfAddingIsSeen_data();
    void everyOrderOfAddingIsSeen();
    void foreignFolderIsFollowedByZdotdir();
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

void ProfileHomes::everyOrderOfAddingIsSeen_data()
{
    everyStartSeesTheSetting_data();
}

void ProfileHomes::everyOrderOfAddingIsSeen()
{
    QFETCH(int, shell);
    QFETCH(Files, files);
    const ShellKind kind = ShellKind(shell);
    const bool readsFiles = kind != ShellKind::Sh || files.contains(QStringLiteral(".shrc"));
    const bool growsLater = files.values().contains(pathBehindBashrc);
    for (const auto &[first, second] :
         {std::pair(EnvEdit::AddLast, EnvEdit::AddFirst), std::pair(EnvEdit::AddFirst, EnvEdit::AddLast)}) {
        const TempHome home;
        for (auto file = files.begin(); file != files.end(); ++file)
            home.write(file.key(), file.value());
        Host host = home.host();
        host.systemRoot = QStringLiteral("/"); // files of the system change PATH, too: fish's behind conf.d
        const ShellProfileStore store(host, kind);
        for (const EnvEdit::Kind edit : {first, first, second}) {
            const bool again =
                edit == first && !store.plan({{EnvEdit::RemoveItem, "PATH", folder}})->isEmpty();
            const Result<ChangeSet> plan = store.plan({{edit, "PATH", folder}});
            QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
            QCOMPARE(plan->isEmpty(), again);
            applyPlan(*plan);
            for (const ShellStart start : allStarts) {
                if (again || (start == ShellStart::Interactive && !readsFiles))
                    continue;
                ShellLab lab(home);
                if (start == ShellStart::Interactive && kind == ShellKind::Sh)
                    lab.setVariable("ENV", QFile::encodeName(home.path(QStringLiteral(".shrc"))));
                const QByteArrayList path = lab.start(kind, start).value("PATH").split(':');
                QCOMPARE(path.count(folder), 1);
                if (edit == EnvEdit::AddFirst)
                    QVERIFY2(path.first() == folder, path.join(':').constData());
                else if (!growsLater)
                    QVERIFY2(path.last() == folder, path.join(':').constData());
            }
        }
    }
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
