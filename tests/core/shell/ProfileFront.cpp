// SPDX-License-Identifier: MIT
// A folder that is wanted first comes first and stands once, wherever the list had it, in real shells. A list
// of 8,000 characters, which shells are slow with, has not every folder in a normal run; with
// GOCONF_TEST_ROUNDS=10000 it has.
#include "ShellLab.h"

#include "stores/shell/ShellDialect.h"
#include "stores/shell/ShellProfileStore.h"
#include "support/Rounds.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;

namespace {

const QByteArrayList folders{"/opt/x",   "/opt/a b/it's", "/opt/$HOME/`x`", "/opt/*b?[x]", "/opt/{a,b}(c|d)",
                             "/opt/\\b", "/opt/\"q\"#",   "/opt/\xff\xfe",  "/opt/x\ny\n", "~",
                             "-n",       "/opt/%%"};

QByteArray moved(const QByteArray &list, const QByteArray &folder)
{
    QByteArrayList elements = list.isEmpty() ? QByteArrayList() : list.split(':');
    elements.removeAll(folder);
    elements.prepend(folder);
    return elements.join(':');
}

QByteArray longList(const QByteArray &folder)
{
    QByteArray list = "/usr/bin:" + folder;
    for (int i = 0; list.size() < 8000; ++i)
        list += ":/long/" + QByteArray::number(i);
    return list + ':' + folder;
}

QByteArrayList lists(const QByteArray &folder)
{
    QRandomGenerator random(7);
    const QByteArrayList pieces{folder, folder, "", "/usr/bin", "/a*", folder + 'x', '/' + folder, "/b c"};
    QByteArrayList all{"",
                       folder,
                       ':' + folder,
                       folder + ':',
                       ":",
                       folder + ':' + folder,
                       "/usr/bin:" + folder + ":/bin",
                       "/usr/bin:" + folder};
    for (int i = 0; i < 6; ++i) {
        QByteArrayList list;
        for (int count = 1 + random.bounded(7); count > 0; --count)
            list.append(pieces.at(random.bounded(pieces.size())));
        all.append(list.join(':'));
    }
    if (folders.indexOf(folder) % stride(5) == 0)
        all.append(longList(folder));
    return all;
}

/// What one shell hands on of `name` after each script, which starts with the list beside it.
QByteArrayList valuesAfter(const QStringList &command, const QByteArray &settings, const QByteArray &name,
                           const QVector<std::pair<QByteArray, QByteArray>> &listsAndScripts)
{
    QProcess shell;
    QProcessEnvironment environment;
    const QTemporaryDir folder; // fish makes folders of its own there
    environment.insert(QStringLiteral("HOME"), folder.path());
    shell.setProcessEnvironment(environment);
    QFile file(folder.filePath(QStringLiteral("script")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no script");
    const bool isFish = command.first() == QStringLiteral("fish");
    file.write(settings + '\n');
    for (const auto &[list, script] : listsAndScripts) {
        file.write(isFish ? "set -gx " + name + ' ' + ShellDialect::of(ShellKind::Fish).quote(list).value()
                          : name + '=' + ShellDialect::of(ShellKind::Sh).quote(list).value() + "; export " +
                                name);
        file.write('\n' + script + "\n/usr/bin/printenv -0 " + name + '\n');
    }
    file.close();
    shell.start(QStandardPaths::findExecutable(command.first()),
                command.mid(1) + QStringList{file.fileName()});
    if (!shell.waitForFinished(60000) || shell.exitCode() != 0)
        qFatal("no answer of %s: %s", qPrintable(command.first()), shell.readAllStandardError().constData());
    QByteArrayList values = shell.readAllStandardOutput().split('\0');
    values.removeLast(); // nothing, behind the last NUL
    return values;
}

/// What fish makes of an inherited or assigned PATH.
QByteArray asFishKeeps(const QByteArray &list)
{
    QByteArrayList elements = list.split(':');
    for (QByteArray &element : elements) {
        if (element.isEmpty())
            element = ".";
    }
    return elements.join(':');
}

/// The block as it was written before a folder could be moved.
QByteArray formerBlock(ShellKind shell, const QByteArray &folder)
{
    const QByteArray line = shell == ShellKind::Fish
                                ? "contains -- " + folder + " $PATH; or set -gx PATH " + folder + " $PATH"
                                : "case \":${PATH-}:\" in *:" + folder + ":*) ;; *) export PATH=" + folder +
                                      "\"${PATH:+:$PATH}\" ;; esac";
    return QByteArray("# ") + shellBlockBegin + '\n' + line + "\n# " + shellBlockEnd + '\n';
}

} // namespace

class ProfileFront : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatementMovesExactly_data();
    void theStatementMovesExactly();
    void itIsReadAsWhatItDoes_data();
    void itIsReadAsWhatItDoes();
    void aFolderOfTheSystemComesFirst_data();
    void aFolderOfTheSystemComesFirst();
    void theFormerBlockIsReadAndRewritten_data();
    void theFormerBlockIsReadAndRewritten();
    void aLineInAConditionIsNoHindrance();
    void ourLineGoesThoughAnotherStays();
};

void ProfileFront::theStatementMovesExactly_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("settings");
    const auto row = [](const char *name, ShellKind shell, const char *command, const char *settings) {
        QTest::newRow(name) << int(shell) << QString::fromLatin1(command).split(u' ') << QByteArray(settings);
    };
    row("bash", ShellKind::Bash, "bash --norc", "set -eu; IFS=/:a; trap 'exit 9' ERR; shopt -s extglob");
    row("bash, POSIX", ShellKind::Bash, "bash --posix", "set -euf; IFS=' /o'");
    row("dash", ShellKind::Sh, "dash", "set -eu; IFS=/:a");
    row("zsh", ShellKind::Zsh, "zsh -f", "set -eu; IFS=/:a; setopt EXTENDED_GLOB KSH_GLOB NULL_GLOB");
    row("zsh like sh", ShellKind::Zsh, "zsh -f",
        "setopt SH_WORD_SPLIT KSH_ARRAYS NO_NOMATCH RC_EXPAND_PARAM");
    row("fish", ShellKind::Fish, "fish --no-config", "");
}

void ProfileFront::theStatementMovesExactly()
{
    QFETCH(int, shell);
    QFETCH(QStringList, command);
    QFETCH(QByteArray, settings);
    for (const char *name : {"PATH", "SOME_LIST"}) {
        // An empty PATH is for fish one with the current folder.
        const bool isPathOfFish = ShellKind(shell) == ShellKind::Fish && QByteArrayView(name) == "PATH";
        for (const QByteArray &folder : folders) {
            const QByteArray line = ShellDialect::of(ShellKind(shell)).listEntry(name, folder, true).value();
            QVector<std::pair<QByteArray, QByteArray>> listsAndScripts;
            QByteArrayList wanted;
            for (const QByteArray &list : lists(folder)) {
                listsAndScripts.append({list, (line + '\n').repeated(1 + listsAndScripts.size() % 3)});
                wanted.append(moved(isPathOfFish ? asFishKeeps(list) : list, folder));
            }
            QCOMPARE(valuesAfter(command, settings, name, listsAndScripts), wanted);
        }
    }
}

void ProfileFront::itIsReadAsWhatItDoes_data()
{
    QTest::addColumn<int>("shell");
    for (const ShellKind shell :
         {ShellKind::Bash, ShellKind::Zsh, ShellKind::Sh, ShellKind::Fish, ShellKind::Pwsh})
        QTest::newRow(shellId(shell).data()) << int(shell);
}

void ProfileFront::itIsReadAsWhatItDoes()
{
    QFETCH(int, shell);
    const ShellDialect &dialect = ShellDialect::of(ShellKind(shell));
    for (const char *name : {"PATH", "SOME_LIST"}) {
        for (const QByteArray &folder : folders) {
            const Result<QByteArray> line = dialect.listEntry(name, folder, true);
            if (!line)
                continue; // not UTF-8, for PowerShell
            const QByteArray script = "# begin\n" + *line + dialect.lineEnd(false) + "# end\n";
            const ShellScript read = dialect.scan(script);
            QCOMPARE(read.assignments.size(), 1);
            const ShellAssignment &one = read.assignments.constFirst();
            QCOMPARE(one.operation, ShellAssignment::MoveFirst);
            QCOMPARE(one.name, QByteArray(name));
            QCOMPARE(script.mid(one.begin, one.end - one.begin), *line);
            QVERIFY(one.alone && one.exported && !one.conditional);
            QVERIFY(read.brokenAt < 0 && !read.evaluates && read.firstCompound < 0);
            QCOMPARE(dialect.expand(name, one.raw, [](const QByteArray &) { return std::nullopt; }), folder);
        }
    }
}

void ProfileFront::aFolderOfTheSystemComesFirst_data()
{
    QTest::addColumn<int>("shell");
    for (const ShellKind shell : {ShellKind::Bash, ShellKind::Zsh, ShellKind::Sh, ShellKind::Fish})
        QTest::newRow(shellId(shell).data()) << int(shell);
}

void ProfileFront::aFolderOfTheSystemComesFirst()
{
    QFETCH(int, shell);
    const ShellKind kind = ShellKind(shell);
    const TempHome home;
    const ShellProfileStore store(home.host(), kind);
    const QVector<EnvEdit> wish{{EnvEdit::AddFirst, "PATH", "/bin"}};
    applyPlan(store.plan(wish).value());
    QVERIFY(store.plan(wish)->isEmpty());
    for (const ShellStart start : allStarts) {
        if (kind == ShellKind::Sh && start == ShellStart::Interactive)
            continue;
        const QByteArrayList path = ShellLab(home).start(kind, start).value("PATH").split(':');
        QCOMPARE(path.constFirst(), QByteArray("/bin"));
        QCOMPARE(path.count("/bin"), 1);
        QVERIFY(path.contains("/usr/bin"));
    }
    // The last one that is wanted first is; the value of a known list is known.
    applyPlan(store.plan({{EnvEdit::AddFirst, "GOPATH", "/b"}}).value());
    applyPlan(store.plan({{EnvEdit::AddLast, "GOPATH", "/a"}}).value());
    applyPlan(store.plan({{EnvEdit::AddFirst, "PATH", "/opt/z"}}).value());
    applyPlan(store.plan(wish).value());
    const QByteArray path = ShellLab(home).start(kind, ShellStart::LoginInteractive).value("PATH");
    QVERIFY2(path.startsWith("/bin:/opt/z:"), path.constData());
    applyPlan(store.plan({{EnvEdit::RemoveItem, "PATH", "/bin"}}).value());
    QVERIFY(store.plan({{EnvEdit::RemoveItem, "PATH", "/bin"}})->isEmpty());
    QVERIFY(ShellLab(home).start(kind, ShellStart::LoginInteractive).value("PATH").startsWith("/opt/z:"));
}

void ProfileFront::theFormerBlockIsReadAndRewritten_data()
{
    aFolderOfTheSystemComesFirst_data();
}

void ProfileFront::theFormerBlockIsReadAndRewritten()
{
    QFETCH(int, shell);
    const ShellKind kind = ShellKind(shell);
    const QString file = kind == ShellKind::Zsh    ? QStringLiteral(".zshenv")
                         : kind == ShellKind::Fish ? QStringLiteral(".config/fish/config.fish")
                                                   : QStringLiteral(".profile");
    const TempHome home;
    home.write(file, "# mine\n" + formerBlock(kind, "/usr/bin"));
    const ShellProfileStore store(home.host(), kind);
    if (kind != ShellKind::Bash) // which wants it in .bashrc, too
        QVERIFY(store.plan({{EnvEdit::RemoveItem, "PATH", "/other"}})->isEmpty());
    const QVector<EnvEdit> wish{{EnvEdit::AddFirst, "PATH", "/usr/bin"}};
    applyPlan(store.plan(wish).value());
    QVERIFY2(!home.read(file).contains("contains -- /usr") && !home.read(file).contains("case \":"),
             home.read(file).constData());
    QVERIFY(store.plan(wish)->isEmpty());
    const QByteArray path = ShellLab(home).start(kind, ShellStart::LoginInteractive).value("PATH");
    QVERIFY2(path.startsWith("/usr/bin:"), path.constData());
    applyPlan(store.plan({{EnvEdit::RemoveItem, "PATH", "/usr/bin"}}).value());
    QCOMPARE(home.read(file), QByteArray("# mine\n"));
}

void ProfileFront::aLineInAConditionIsNoHindrance()
{
    const TempHome home;
    const QByteArray own = "umask 022\n[ -d /opt ] && PATH=\"$PATH:/opt\"\n";
    home.write(QStringLiteral(".profile"), own);
    const ShellProfileStore store(home.host(), ShellKind::Sh);
    const QVector<EnvEdit> wish{{EnvEdit::AddFirst, "PATH", "/opt"}};
    const Result<ChangeSet> plan = store.plan(wish);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
    applyPlan(*plan);
    QVERIFY(home.read(QStringLiteral(".profile")).startsWith(own));
    QVERIFY(store.plan(wish)->isEmpty());
    const QByteArrayList path =
        ShellLab(home).start(ShellKind::Sh, ShellStart::LoginInteractive).value("PATH").split(':');
    QCOMPARE(path.constFirst(), QByteArray("/opt"));
    QCOMPARE(path.count("/opt"), 1);
}

// A folder of the system's that came first by our line goes back to its place.
void ProfileFront::ourLineGoesThoughAnotherStays()
{
    const TempHome home;
    const QByteArray own = "umask 022\n[ -d /opt ] && PATH=\"$PATH:/opt\"\n";
    home.write(QStringLiteral(".profile"), own);
    const ShellProfileStore store(home.host(), ShellKind::Sh);
    QVERIFY(!store.plan({{EnvEdit::RemoveItem, "PATH", "/opt"}}));
    applyPlan(store.plan({{EnvEdit::AddFirst, "PATH", "/opt"}}).value());
    const Result<ChangeSet> plan = store.plan({{EnvEdit::RemoveItem, "PATH", "/opt"}});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
    QCOMPARE(plan->remarks.size(), 1);
    QVERIFY2(
        plan->remarks.first().message.contains(home.path(QStringLiteral(".profile")) + QStringLiteral(":2,")),
        qPrintable(plan->remarks.first().message));
    applyPlan(*plan);
    QCOMPARE(home.read(QStringLiteral(".profile")), own);
}

QTEST_GUILESS_MAIN(ProfileFront)
#include "ProfileFront.moc"
