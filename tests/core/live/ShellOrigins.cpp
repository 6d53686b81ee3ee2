// SPDX-License-Identifier: MIT
#include "FreshShell.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

struct Shell
{
    const char *name;
    ShellKind kind;
    QString profile;
};

const Shell shells[] = {{"bash", ShellKind::Bash, u".bash_profile"_s},
                        {"zsh", ShellKind::Zsh, u".zshrc"_s},
                        {"dash", ShellKind::Sh, u".profile"_s},
                        {"fish", ShellKind::Fish, u".config/fish/config.fish"_s}};

/// One way to set NAME; `line` is the line of `text` that does it.
struct Technique
{
    const char *name;
    const char *text;
    int line;
    const char *value;
};

const Technique everywhere[] = {
    {"export", "# first\nexport NAME=v\n:\n", 2, "v"},
    {"set last wins", "export NAME=a\nexport NAME=b\n: end\n", 2, "b"},
    {"no final newline", "export NAME=v", 1, "v"},
};

const Technique posix[] = {
    {"assign, then export", "NAME=v\nexport NAME\n", 1, "v"},
    {"export, then assign", "export NAME\nNAME=v\n:\n", 2, "v"},
    {"read", ":\nread NAME <<END\nv w\nEND\nexport NAME\n", 2, "v w"},
    {"eval", "word=NAME\neval \"export $word=v\"\n:\n", 2, "v"},
    {"function", "f() {\n  export NAME=\"$1\"\n}\nf v\n:\n", 2, "v"},
    {"arithmetic", "n=20\nexport NAME=$((n + 1))\n:\n", 2, "21"},
    {"default value", ":\n: \"${NAME:=v}\"\nexport NAME\n", 2, "v"},
    {"loop", "for i in 1 2; do\n  export NAME=$i\ndone\n:\n", 2, "2"},
    {"condition", "if true; then\n  export NAME=v\nelse\n  export NAME=w\nfi\n:\n", 2, "v"},
    {"subshell keeps its own", "export NAME=v\nother=$(NAME=w; echo $NAME)\n(export NAME=x; true)\n:\n", 1,
     "v"},
    {"strange bytes", "export NAME='a\x01%x\xff$(b)\ty'\n:\n", 1, "a\x01%x\xff$(b)\ty"},
    {"two lines", "export NAME='a\nb'\n:\n", 1, "a\nb"},
};

const Technique bashAndZsh[] = {
    {"printf -v", ":\nprintf -v NAME %s v\nexport NAME\n", 2, "v"},
    {"declare", "declare -x NAME=v\n:\n", 1, "v"},
    {"arithmetic command", "export NAME\n((NAME = 6 * 7))\n:\n", 2, "42"},
    {"append", "export NAME=a\nNAME+=b\n:\n", 2, "ab"},
    {"local value is gone", "export NAME=v\nf() { local NAME=w; true; }\nf\n:\n", 1, "v"},
    {"value for one call", "export NAME=v\nf() { true; true; }\nNAME=w f\n:\n", 1, "v"},
    {"nested functions", "g() {\n  export NAME=v\n}\nf() {\n  g\n  true\n}\nf\n:\n", 2, "v"},
};

const Technique fish[] = {
    {"set -gx", "# first\nset -gx NAME v\n", 2, "v"},
    {"set -x", "set -x NAME 'a b'\n", 1, "a b"},
    {"read", "echo v | read -gx NAME\n", 1, "v"},
    {"eval", "set word NAME\neval \"set -gx NAME v\"\n", 2, "v"},
    {"function", "function f\n  set -gx NAME $argv[1]\nend\nf v\n", 2, "v"},
    {"math", "\nset -gx NAME (math 20 + 1)\n", 2, "21"},
    {"loop", "for i in 1 2\n  set -gx NAME $i\nend\n", 2, "2"},
    {"local value is gone", "set -gx NAME v\nfunction f\n  set -lx NAME w\nend\nf\n", 1, "v"},
    {"same text twice", "set -gx NAME v\nset -gx NAME w\nset -gx NAME v\n", 3, "v"},
    {"two on a line", "true; set -gx NAME v\n", 1, "v"},
};

} // namespace

class ShellOriginsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTechniqueTellsItsLine_data();
    void everyTechniqueTellsItsLine();
    void sourcedFilesTellTheirOwnLine_data();
    void sourcedFilesTellTheirOwnLine();
    void pathElementsTellWhoAddedThem_data();
    void pathElementsTellWhoAddedThem();
    void theEnvironmentIsThatOfThePlainShell_data();
    void theEnvironmentIsThatOfThePlainShell();
    void zshTellsEveryStartupFile();
    void fishTellsUniversalVariablesAndFunctions();
    void removedVariablesTellWhoRemovedThem();
    void hostileValuesComeThroughExactly();
};

void ShellOriginsTest::everyTechniqueTellsItsLine_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("value");
    const auto add = [](int shell, const auto &techniques) {
        for (const Technique &technique : techniques) {
            QTest::addRow("%s, %s", shells[shell].name, technique.name)
                << shell << QByteArray(technique.text) << technique.line << QByteArray(technique.value);
        }
    };
    for (int shell = 0; shell < 4; ++shell)
        add(shell, everywhere);
    for (int shell = 0; shell < 3; ++shell)
        add(shell, posix);
    for (int shell = 0; shell < 2; ++shell)
        add(shell, bashAndZsh);
    add(3, fish);
}

void ShellOriginsTest::everyTechniqueTellsItsLine()
{
    QFETCH(int, shell);
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QByteArray, value);
    TempHome home;
    const QString file = home.write(shells[shell].profile, text.replace("NAME", "GOFLAGS"));
    const auto report = FreshShell(home).trace(shells[shell].kind, {"GOFLAGS", "GOPROXY"});
    QVERIFY2(report, report ? "" : qPrintable(report.error().what + report.error().detail));
    QVERIFY(report->traced);
    QCOMPARE(report->environment.find("GOFLAGS"), std::optional(value));
    QCOMPARE(report->origin("GOFLAGS").toString(), Location({file, line}).toString());
    QVERIFY(!report->history.contains("GOPROXY"));
}

void ShellOriginsTest::sourcedFilesTellTheirOwnLine_data()
{
    QTest::addColumn<int>("shell");
    for (int shell = 0; shell < 4; ++shell)
        QTest::newRow(shells[shell].name) << shell;
}

void ShellOriginsTest::sourcedFilesTellTheirOwnLine()
{
    QFETCH(int, shell);
    TempHome home;
    home.write(shells[shell].profile, "export GOPROXY=off\n. ~/one.sh\ntrue\n");
    home.write(u"one.sh"_s, "\n. \"$HOME/two dir/two.sh\"\n");
    home.write(u"two dir/two.sh"_s, "true\ncd ~/deep\n. ./three.sh\n");
    const QString three = home.write(u"deep/three.sh"_s, "true\n\n\nexport GOFLAGS=v");
    const auto report = FreshShell(home).trace(shells[shell].kind, {"GOFLAGS", "GOPROXY"});
    QVERIFY2(report, report ? "" : qPrintable(report.error().what));
    QCOMPARE(report->environment.value("GOFLAGS"), QByteArray("v"));
    QCOMPARE(report->origin("GOFLAGS").toString(), three + ":4"_L1);
    QCOMPARE(report->origin("GOPROXY").toString(), home.path(shells[shell].profile) + ":1"_L1);
}

void ShellOriginsTest::pathElementsTellWhoAddedThem_data()
{
    sourcedFilesTellTheirOwnLine_data();
}

void ShellOriginsTest::pathElementsTellWhoAddedThem()
{
    QFETCH(int, shell);
    const bool isFish = shells[shell].kind == ShellKind::Fish;
    TempHome home;
    QByteArray profile = isFish ? "set -gx PATH $PATH ~/none\n" : "PATH=$PATH:~/none\n";
    for (int i = 1; i <= 5; ++i) {
        const QByteArray number = QByteArray::number(i);
        home.write(u"part%1.sh"_s.arg(i),
                   isFish ? "true\nset -gx PATH $PATH $HOME/dir" + number + "/bin" + number + "\n"
                          : "true\nexport PATH=\"$PATH:$HOME/dir" + number + "/bin" + number + "\"\n");
        profile += ". ~/part" + number + ".sh\n";
    }
    profile += isFish ? "set -gx PATH /first $PATH\ntrue\n" : "PATH=/first:$PATH\nexport PATH\n";
    const QString file = home.write(shells[shell].profile, profile);
    const auto report = FreshShell(home).trace(shells[shell].kind, {"PATH"});
    QVERIFY2(report, report ? "" : qPrintable(report.error().what));
    const QByteArrayList elements = report->environment.value("PATH").split(':');
    QCOMPARE(elements.constFirst(), QByteArray("/first"));
    QCOMPARE(report->elementOrigin("PATH", "/first").toString(), file + ":7"_L1);
    QCOMPARE(report->origin("PATH").toString(), file + ":7"_L1);
    for (int i = 1; i <= 5; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray element = home.home().toLocal8Bit() + "/dir" + number + "/bin" + number;
        QVERIFY(elements.contains(element));
        QCOMPARE(report->elementOrigin("PATH", element).toString(),
                 home.path(u"part%1.sh"_s.arg(i)) + ":2"_L1);
    }
    QVERIFY(report->elementOrigin("PATH", "/nowhere").isEmpty());
}

void ShellOriginsTest::theEnvironmentIsThatOfThePlainShell_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<int>("start");
    const char *const starts[] = {"login interactive", "login", "interactive"};
    for (int shell = 0; shell < 4; ++shell) {
        for (int start = 0; start < 3; ++start)
            QTest::addRow("%s, %s", shells[shell].name, starts[start]) << shell << start;
    }
}

void ShellOriginsTest::theEnvironmentIsThatOfThePlainShell()
{
    QFETCH(int, shell);
    QFETCH(int, start);
    TempHome home;
    for (const char *name :
         {".profile", ".bash_login", ".bashrc", ".zshenv", ".zprofile", ".zshrc", ".zlogin"}) {
        home.write(QLatin1StringView(name),
                   QByteArray("export SEEN=\"$SEEN,") + name + "\"\nexport NAME=\"$0\"\n. ~/more.sh\n");
    }
    home.write(u".config/fish/config.fish"_s,
               "set -gx SEEN (status is-login; echo $status) (status is-interactive; echo $status)\n");
    home.write(u"more.sh"_s, "export BYTES='a\x01\x1e\x1f\xff'\nexport LINES='a\nb'\ntrap 'echo gone' EXIT\n"
                             "PATH=$PATH:~/bin\nunset GOFLAGS\n");
    home.write(u".bash_logout"_s, "echo left >~/left\n");
    home.write(u".zlogout"_s, "echo left >~/left\n");
    const FreshShell fresh(home);
    const auto report = fresh.trace(shells[shell].kind, {"SEEN", "PATH", "BYTES"}, ShellStart(start));
    QVERIFY2(report, report ? "" : qPrintable(report.error().what + report.error().detail));
    QVERIFY(report->traced);
    QVERIFY(!home.exists(u"left"_s));
    QCOMPARE(withoutUnderscore(report->environment).block().join('\n'),
             fresh.plainEnvironment(shells[shell].kind, ShellStart(start)).block().join('\n'));
}

void ShellOriginsTest::zshTellsEveryStartupFile()
{
    TempHome home;
    const char *const names[] = {".zshenv", ".zprofile", ".zshrc", ".zlogin"};
    for (const char *name : names) {
        const QByteArray variable = QByteArray(name).mid(1).toUpper();
        home.write(QLatin1StringView(name), "\nexport " + variable + "=v\n");
    }
    const auto report = FreshShell(home).trace(ShellKind::Zsh, {"ZSHENV", "ZPROFILE", "ZSHRC", "ZLOGIN"});
    QVERIFY(report);
    for (const char *name : names) {
        const QByteArray variable = QByteArray(name).mid(1).toUpper();
        QCOMPARE(report->origin(variable).toString(), home.path(QLatin1StringView(name)) + ":2"_L1);
    }
}

void ShellOriginsTest::fishTellsUniversalVariablesAndFunctions()
{
    TempHome home;
    home.write(u".config/fish/fish_variables"_s, "# This file contains fish universal variable definitions.\n"
                                                 "# VERSION: 3.0\nSETUVAR --export GOBIN:/u\n");
    home.write(u".config/fish/conf.d/go.fish"_s, "true\nset -gx GOPROXY off\n");
    const QString function = home.write(u".config/fish/functions/autoloaded.fish"_s,
                                        "function autoloaded\n\n  set -gx GOFLAGS v\nend\n");
    const QString config =
        home.write(u".config/fish/config.fish"_s, "autoloaded\nfish_add_path -g /usr/lib\n");
    const auto report = FreshShell(home).trace(ShellKind::Fish, {"GOBIN", "GOPROXY", "GOFLAGS", "PATH"});
    QVERIFY(report);
    QVERIFY(report->origin("GOBIN").path.endsWith("/fish_variables"_L1));
    QCOMPARE(report->environment.value("GOBIN"), QByteArray("/u"));
    QCOMPARE(report->origin("GOPROXY").toString(), home.path(u".config/fish/conf.d/go.fish"_s) + ":2"_L1);
    QCOMPARE(report->origin("GOFLAGS").toString(), function + ":3"_L1);
    QCOMPARE(report->elementOrigin("PATH", "/usr/lib").toString(), config + ":2"_L1);
}

void ShellOriginsTest::removedVariablesTellWhoRemovedThem()
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

void ShellOriginsTest::hostileValuesComeThroughExactly()
{
    // All bytes that a variable may hold, as the value at the start: no profile touches it, so nobody set it.
    const auto bytesUpTo = [](int last) {
        QByteArray all;
        for (int byte = 1; byte <= last; ++byte)
            all.append(char(byte));
        return all;
    };
    for (const Shell &shell : shells) {
        TempHome home;
        const QString file = home.write(shell.profile, "export GOFLAGS=v\ntrue\n");
        ShellSession session = FreshShell(home).session(shell.kind);
        // fish makes text of bytes that are none in its locale.
        const QByteArray all = bytesUpTo(shell.kind == ShellKind::Fish ? 127 : 255);
        session.environment.set("GOBIN", all);
        const auto report = ShellTrace::run(session, {"GOBIN", "GOFLAGS"}, std::chrono::seconds(60));
        QVERIFY(report);
        QCOMPARE(report->environment.value("GOBIN"), all);
        QVERIFY2(!report->history.contains("GOBIN"), shell.name);
        QCOMPARE(report->origin("GOFLAGS").toString(), file + ":1"_L1);
    }
}

QTEST_GUILESS_MAIN(ShellOriginsTest)
#include "ShellOrigins.moc"
