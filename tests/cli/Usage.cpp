// SPDX-License-Identifier: MIT
// A wrong command line is answered with the word that is wrong, and with the one that was meant.
#include "GoconfRun.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class UsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void anyTextIsOneLine();
    void helpOfACommandIsItsHelp_data();
    void helpOfACommandIsItsHelp();
    void helpOfNoCommandSaysSo();
    void versionIsTheSameTwice();
    void onlyWhatCanBeChangedHereIsOffered();
};

void UsageTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QString>("what");
    const auto row = [](const QByteArrayList &arguments, const QString &what) {
        QTest::newRow(arguments.join(' ').constData()) << arguments << what;
    };
    row({}, u"a command is missing: see “goconf --help”"_s);
    row({"nonsense"}, u"there is no command “nonsense”: see “goconf --help”"_s);
    row({"hsitory"}, u"there is no command “hsitory” (did you mean history?): see “goconf --help”"_s);
    row({"--jsn"}, u"there is no option --jsn: see “goconf --help”"_s);
    row({"--hlep"}, u"there is no option --hlep (did you mean --help?): see “goconf --help”"_s);
    row({"env", "--chagned"},
        u"there is no option --chagned (did you mean --changed?): see “goconf env --help”"_s);
    row({"set", "--stor=bash", "A=1"},
        u"there is no option --stor (did you mean --store?): see “goconf set --help”"_s);
    row({"path", "ad", "/x"}, u"there is no command “ad” (did you mean add?): see “goconf path --help”"_s);
    row({"path"}, u"a command is missing: see “goconf path --help”"_s);
    row({"undo", "a", "b"}, u"“b” is one argument too many: see “goconf undo --help”"_s);
    row({"set"}, u"NAME=VALUE is missing: see “goconf set --help”"_s);
    row({"env", "--view"}, u"--view lacks its value or has too many: see “goconf env --help”"_s);
    row({"env", "--view", "terminl"}, u"--view is one of process, terminal, desktop, not “terminl” (did "
                                      "you mean terminal?): see “goconf env --help”"_s);
    row({"set", "--dry-run=perhaps", "A=1"}, u"--dry-run takes no value: see “goconf set --help”"_s);
    row({"env", "-w", "GOPROXY=direct", "GOFLAGS=-x y"},
        u"write “goconf set GOPROXY=direct 'GOFLAGS=-x y'” instead: see “goconf env --help”"_s);
    row({"env", "-w"}, u"write “goconf set NAME=VALUE” instead: see “goconf env --help”"_s);
    row({"env", "-u", "GOPROXY"}, u"write “goconf unset GOPROXY” instead: see “goconf env --help”"_s);
    row({"env", "-json"}, u"there is no option -json (did you mean --json?): see “goconf env --help”"_s);
    row({"GOPROXY"}, u"write “goconf env GOPROXY” instead: see “goconf --help”"_s);
    row({"GOPROXY=direct"}, u"write “goconf set GOPROXY=direct” instead: see “goconf --help”"_s);
    row({"completion", "csh"},
        u"SHELL is one of bash, zsh, fish, not “csh” (did you mean zsh?): see “goconf completion --help”"_s);
}

void UsageTest::namesWhatIsWrong()
{
    QFETCH(QByteArrayList, arguments);
    QFETCH(QString, what);
    const TempHome home;
    const GoconfRun plain = runGoconf(home.host(), arguments);
    QCOMPARE(plain.exitCode, 2);
    QCOMPARE(QString::fromUtf8(plain.err), u"goconf: "_s + what + u'\n');
    if (arguments.contains("--view") && arguments.size() == 2)
        return; // --json would be its value
    const GoconfRun json = runGoconf(home.host(), arguments + QByteArrayList{"--json"});
    QCOMPARE(json.exitCode, 2);
    QCOMPARE(json.json().value(u"error"_s).toObject().value(u"what"_s).toString(), what);
    QCOMPARE(json.err, QByteArray());
}

void UsageTest::anyTextIsOneLine()
{
    const TempHome home;
    for (const QByteArray &word :
         {QByteArray(2000, 'x'), QByteArray("-"), QByteArray("--"), QByteArray("=")}) {
        const GoconfRun run = runGoconf(home.host(), {word});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.startsWith("goconf: ") && run.err.count('\n') == 1, run.err.constData());
    }
}

void UsageTest::helpOfACommandIsItsHelp_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::newRow("goconf") << QByteArrayList{};
    for (const char *line : {"env", "set", "path", "path add", "undo", "help", "version"})
        QTest::newRow(line) << QByteArray(line).split(' ');
}

void UsageTest::helpOfACommandIsItsHelp()
{
    QFETCH(QByteArrayList, words);
    const TempHome home;
    const GoconfRun help = runGoconf(home.host(), QByteArrayList{"help"} + words);
    QCOMPARE(help.exitCode, 0);
    QCOMPARE(help.err, QByteArray());
    QCOMPARE(help.out, runGoconf(home.host(), words + QByteArrayList{"--help"}).out);
}

void UsageTest::helpOfNoCommandSaysSo()
{
    const TempHome home;
    const GoconfRun first = runGoconf(home.host(), {"help", "hsitory"});
    QCOMPARE(first.exitCode, 2);
    QCOMPARE(QString::fromUtf8(first.err),
             u"goconf: there is no command “hsitory” (did you mean history?): see “goconf --help”\n"_s);
    const GoconfRun second = runGoconf(home.host(), {"help", "path", "ad"});
    QCOMPARE(QString::fromUtf8(second.err),
             u"goconf: there is no command “ad” (did you mean add?): see “goconf path --help”\n"_s);
}

void UsageTest::versionIsTheSameTwice()
{
    const TempHome home;
    QCOMPARE(runGoconf(home.host(), {"version"}).out, runGoconf(home.host(), {"--version"}).out);
}

/// The others are known, and answered with what is wrong about them.
void UsageTest::onlyWhatCanBeChangedHereIsOffered()
{
    const TempHome home;
    const QString help = QString::fromUtf8(runGoconf(home.host(), {"set", "--help"}).out).simplified();
    QVERIFY2(help.contains(u"one of bash, zsh, fish, sh, pwsh, environment.d, go-env-file --type"_s),
             qPrintable(help));
    for (const char *store : {"process", "launchd", "registry-user"})
        QCOMPARE(runGoconf(home.host(), {"set", "--store", store, "A=1"}).exitCode, 1);
}

QTEST_GUILESS_MAIN(UsageTest)
#include "Usage.moc"
