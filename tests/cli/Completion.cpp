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

private:
    static void rows();
    static QString scriptFile(const TempHome &home, const char *shell);
};

void CompletionTest::rows()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QString>("notOffered");
    QTest::newRow("commands") << u"goconf hist"_s << u"history"_s << u"env"_s;
    QTest::newRow("variables") << u"goconf env GOPRO"_s << u"GOPROXY"_s << u"GOFLAGS"_s;
    QTest::newRow("unset") << u"goconf unset GOSUM"_s << u"GOSUMDB"_s << u"GOFLAGS"_s;
    QTest::newRow("options") << u"goconf set --dr"_s << u"--dry-run"_s << u"--changed"_s;
    QTest::newRow("choices") << u"goconf env --view ter"_s << u"terminal"_s << u"process"_s;
    QTest::newRow("below path") << u"goconf path rem"_s << u"remove"_s << u"history"_s;
    QTest::newRow("options below path") << u"goconf path add --fr"_s << u"--front"_s << u"--changed"_s;
}

QString CompletionTest::scriptFile(const TempHome &home, const char *shell)
{
    const GoconfRun run = runGoconf(home.host(), {"completion", shell});
    if (run.exitCode != 0)
        qFatal("no completion for %s", shell);
    return home.write(u"completion."_s + QString::fromLatin1(shell), run.out);
}

void CompletionTest::bashOffers()
{
    QFETCH(QString, line);
    QFETCH(QString, offered);
    QFETCH(QString, notOffered);
    const TempHome home;
    const QString script = u"source \"$1\"; COMP_WORDS=(%1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _goconf; "
                           "printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(line);
    const QStringList words =
        shellOutput(u"bash"_s, {u"-c"_s, script, u"bash"_s, scriptFile(home, "bash")}, home).split(u'\n');
    QVERIFY2(words.contains(offered), qPrintable(words.join(u' ')));
    QVERIFY(!words.contains(notOffered));
}

void CompletionTest::fishOffers()
{
    QFETCH(QString, line);
    QFETCH(QString, offered);
    QFETCH(QString, notOffered);
    const TempHome home;
    const QString script = u"source $argv[1]; complete --do-complete '%1'"_s.arg(line);
    QStringList words;
    for (const QString &row :
         shellOutput(u"fish"_s, {u"-c"_s, script, scriptFile(home, "fish")}, home).split(u'\n'))
        words.append(row.section(u'\t', 0, 0));
    QVERIFY2(words.contains(offered), qPrintable(words.join(u' ')));
    QVERIFY(!words.contains(notOffered));
}

void CompletionTest::zshOffers()
{
    QFETCH(QString, line);
    QFETCH(QString, offered);
    QFETCH(QString, notOffered);
    const TempHome home;
    // compadd works inside of a completion widget only, so it is replaced by one that prints what matches.
    const QString script =
        u"compdef() { : }; source $1; words=(%1); CURRENT=$#words; _files() { : }; "
        "compadd() { shift; print -l -- ${(M)@:#${words[CURRENT]}*} }; _goconf"_s.arg(line);
    const QStringList words =
        shellOutput(u"zsh"_s, {u"-f"_s, u"-c"_s, script, u"zsh"_s, scriptFile(home, "zsh")}, home)
            .split(u'\n');
    QVERIFY2(words.contains(offered), qPrintable(words.join(u' ')));
    QVERIFY(!words.contains(notOffered));
}

QTEST_GUILESS_MAIN(CompletionTest)
#include "Completion.moc"
