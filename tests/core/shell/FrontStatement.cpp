// SPDX-License-Identifier: MIT
// The statement that wants a folder first: it comes first and stands once, wherever the list had it, in real
// shells. A list of 8,000 characters, which shells are slow with, has not every folder in a normal run; with
// GOCONF_TEST_ROUNDS=10000 it has.
#include "stores/shell/ShellDialect.h"
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

} // namespace

class FrontStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatementMovesExactly_data();
    void theStatementMovesExactly();
    void itIsReadAsWhatItDoes_data();
    void itIsReadAsWhatItDoes();
};

void FrontStatement::theStatementMovesExactly_data()
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

void FrontStatement::theStatementMovesExactly()
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

void FrontStatement::itIsReadAsWhatItDoes_data()
{
    QTest::addColumn<int>("shell");
    for (const ShellKind shell :
         {ShellKind::Bash, ShellKind::Zsh, ShellKind::Sh, ShellKind::Fish, ShellKind::Pwsh})
        QTest::newRow(shellId(shell).data()) << int(shell);
}

void FrontStatement::itIsReadAsWhatItDoes()
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

QTEST_GUILESS_MAIN(FrontStatement)
#include "FrontStatement.moc"
