// SPDX-License-Identifier: MIT
// The completion scripts, in the real shells.
#include "GoconfRun.h"

#include <QProcess>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// What a shell prints for a script of ours; fails the program when the shell complains.
QString shellOutput(const QString &shell, const QStringList &arguments, const TempHome &home)
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, home.home());
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"TERM"_s, u"dumb"_s);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(shell, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qFatal("%s: %s", qPrintable(shell), process.readAllStandardError().constData());
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class CompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bashOffers_data() { rows(); }
    void bashOffers();
    void fishOffers_data() { rows(); }
    void fishOffers();
    void zshOffers_data() { rows(); }
    void zshOffers();
    void changesAreOfferedUntilTheyAreUndone();
    void zshCompletesOnTheTerminal_data();
    void zshCompletesOnTheTerminal();
    void zshReadsTheFileWithoutCompinit();

private:
    static void rows();
    static QString scriptFile(const TempHome &home, const char *shell);
    static QStringList bashWords(const QString &line, const TempHome &home);
    static QStringList fishWords(const QString &line, const TempHome &home);
    static QStringList zshWords(const QString &line, const TempHome &home);
};

void CompletionTest::rows()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QString>("notOffered");
    QTest::newRow("commands") << u"goconf hist"_s << u"history"_s << u"env"_s;
    QTest::newRow("variables") << u"goconf env GOPRO"_s << u"GOPROXY"_s << u"GOFLAGS"_s;
    QTest::newRow("unset") << u"goconf unset GOSUM"_s << u"GOSUMDB"_s << u"GOFLAGS"_s;
    QTest::newRow("set") << u"goconf set GOPRO"_s << u"GOPROXY="_s << u"GOFLAGS="_s;
    QTest::newRow("set more") << u"goconf set --store bash A=1 GOPRO"_s << u"GOPROXY="_s << u"GOFLAGS="_s;
    QTest::newRow("options") << u"goconf set --dr"_s << u"--dry-run"_s << u"--changed"_s;
    QTest::newRow("no options") << u"goconf set "_s << u"GOPROXY="_s << u"--dry-run"_s;
    QTest::newRow("choices") << u"goconf env --view ter"_s << u"terminal"_s << u"process"_s;
    QTest::newRow("stores") << u"goconf set --store "_s << u"go-env-file"_s << u"process"_s;
    QTest::newRow("stores of path") << u"goconf path add --store "_s << u"bash"_s << u"go-env-file"_s;
    QTest::newRow("stores of others") << u"goconf unset --store "_s << u"environment.d"_s << u"launchd"_s;
    QTest::newRow("shells") << u"goconf completion "_s << u"fish"_s << u"GOPROXY"_s;
    QTest::newRow("below path") << u"goconf path rem"_s << u"remove"_s << u"history"_s;
    QTest::newRow("options below path") << u"goconf path add --fr"_s << u"--front"_s << u"--changed"_s;
    QTest::newRow("help") << u"goconf help his"_s << u"history"_s << u"env"_s;
    QTest::newRow("a command as an argument")
        << u"goconf completion env --"_s << u"--help"_s << u"--changed"_s;
}

QString CompletionTest::scriptFile(const TempHome &home, const char *shell)
{
    const GoconfRun run = runGoconf(home.host(), {"completion", shell});
    if (run.exitCode != 0)
        qFatal("no completion for %s", shell);
    return home.write(u"completion."_s + QString::fromLatin1(shell), run.out);
}

/// The words of a line as readline takes them apart, with "=" by itself.
QStringList CompletionTest::bashWords(const QString &line, const TempHome &home)
{
    QStringList words = QString(line).replace(u"="_s, u" = "_s).split(u' ');
    for (QString &word : words)
        word = u'\'' + word + u'\'';
    const QString script = u"source \"$1\"; COMP_WORDS=(%1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                           "_goconf '%2'; printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(
                               words.join(u' '), QStringLiteral(GOCONF_PROGRAM));
    return shellOutput(u"bash"_s, {u"-c"_s, script, u"bash"_s, scriptFile(home, "bash")}, home).split(u'\n');
}

void CompletionTest::bashOffers()
{
    QFETCH(QString, line);
    QFETCH(QString, offered);
    QFETCH(QString, notOffered);
    const TempHome home;
    const QStringList words = bashWords(line, home);
    QVERIFY2(words.contains(offered), qPrintable(words.join(u' ')));
    QVERIFY(!words.contains(notOffered));
}

QStringList CompletionTest::fishWords(const QString &line, const TempHome &home)
{
    QStringList words;
    const QString script = u"set -p PATH '%2'; source $argv[1]; complete --do-complete '%1'"_s.arg(
        line, QStringLiteral(GOCONF_PROGRAM).section(u'/', 0, -2));
    for (const QString &row :
         shellOutput(u"fish"_s, {u"-c"_s, script, scriptFile(home, "fish")}, home).split(u'\n'))
        words.append(row.section(u'\t', 0, 0));
    return words;
}

void CompletionTest::fishOffers()
{
    QFETCH(QString, line);
    QFETCH(QString, offered);
    QFETCH(QString, notOffered);
    const TempHome home;
    const QStringList words = fishWords(line, home);
    QVERIFY2(words.contains(offered), qPrintable(words.join(u' ')));
    QVERIFY(!words.contains(notOffered));
}

/// compadd works inside of a completion widget only, so it is replaced by one that prints what matches.
QStringList CompletionTest::zshWords(const QString &line, const TempHome &home)
{
    const QString script =
        u"compdef() { : }; compset() { : }; source $1; words=('%1'); CURRENT=$#words; words[1]='%2'; "
        "_files() { : }; compadd() { local end=; [[ $1 == -S ]] && end=$2; "
        "while [[ $1 != -- ]]; do shift; done; shift; "
        "print -rl -- ${^${(M)@:#${words[CURRENT]}*}}$end }; _goconf"_s.arg(
            QString(line).replace(u' ', u"' '"_s), QStringLiteral(GOCONF_PROGRAM));
    return shellOutput(u"zsh"_s, {u"-f"_s, u"-c"_s, script, u"zsh"_s, scriptFile(home, "zsh")}, home)
        .split(u'\n');
}

void CompletionTest::zshOffers()
{
    QFETCH(QString, line);
    QFETCH(QString, offered);
    QFETCH(QString, notOffered);
    const TempHome home;
    const QStringList words = zshWords(line, home);
    QVERIFY2(words.contains(offered), qPrintable(words.join(u' ')));
    QVERIFY(!words.contains(notOffered));
}

void CompletionTest::changesAreOfferedUntilTheyAreUndone()
{
    const TempHome home;
    QStringList ids;
    for (const char *assignment : {"GOPROXY=direct", "GOSUMDB=off"}) {
        const QJsonObject made = runGoconf(home.host(), {"set", "--json", assignment}).json();
        ids.append(made.value(u"entry"_s).toObject().value(u"id"_s).toString());
    }
    QCOMPARE(runGoconf(home.host(), {"undo"}).exitCode, 0);
    for (const auto &wordsOf : {bashWords, fishWords, zshWords}) {
        const QStringList words = wordsOf(u"goconf undo "_s, home);
        QVERIFY2(words.contains(ids.first()) && !words.contains(ids.last()), qPrintable(words.join(u' ')));
    }
}

void CompletionTest::zshCompletesOnTheTerminal_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("after");
    QTest::newRow("set") << u"goconf set GOPROX"_s << u"goconf set GOPROXY="_s;
    QTest::newRow("env") << u"goconf env GOPROX"_s << u"goconf env GOPROXY "_s;
    QTest::newRow("choice") << u"goconf env --view ter"_s << u"goconf env --view terminal "_s;
    QTest::newRow("choice behind =") << u"goconf set --store=go"_s << u"goconf set --store=go-env-file "_s;
    QTest::newRow("option") << u"goconf set --dr"_s << u"goconf set --dry-run "_s;
    QTest::newRow("folder") << u"goconf path add uniq"_s << u"goconf path add unique/"_s;
    QTest::newRow("value") << u"goconf set GOPATH=uniq"_s << u"goconf set GOPATH=unique/"_s;
}

/// In a terminal that zsh keeps: what stands on the line after the key was pressed.
void CompletionTest::zshCompletesOnTheTerminal()
{
    QFETCH(QString, line);
    QFETCH(QString, after);
    const TempHome home;
    home.write(u"unique/file"_s, "");
    scriptFile(home, "zsh");
    const QString start = home.write(u"start"_s, "cd $HOME; source completion.zsh\n"
                                                 "zle-line-init() { BUFFER=$LINE; CURSOR=$#BUFFER\n"
                                                 "    zle complete-word; print -rn -- $BUFFER >| $HOME/out\n"
                                                 "    exit }\n"
                                                 "zle -N zle-line-init\n");
    const QString script = u"zmodload zsh/zpty; export LINE=$2; zpty shell zsh -f -i; "
                           "zpty -w shell source $1; while zpty -r shell text; do :; done"_s;
    shellOutput(u"zsh"_s, {u"-f"_s, u"-c"_s, script + u"; true"_s, u"zsh"_s, start, line}, home);
    QCOMPARE(QString::fromUtf8(home.read(u"out"_s)), after);
}

void CompletionTest::zshReadsTheFileWithoutCompinit()
{
    const TempHome home;
    const QString out = shellOutput(
        u"zsh"_s, {u"-fc"_s, u"source $1 2>&1 && whence -w _goconf"_s, u"zsh"_s, scriptFile(home, "zsh")},
        home);
    QCOMPARE(out, u"_goconf: function\n"_s);
}

QTEST_GUILESS_MAIN(CompletionTest)
#include "Completion.moc"
