// SPDX-License-Identifier: MIT
// However a profile sets a variable, the trace tells the line.
#include "FreshShell.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;

namespace {

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

class ShellTechniquesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTechniqueTellsItsLine_data();
    void everyTechniqueTellsItsLine();
};

void ShellTechniquesTest::everyTechniqueTellsItsLine_data()
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

void ShellTechniquesTest::everyTechniqueTellsItsLine()
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

QTEST_GUILESS_MAIN(ShellTechniquesTest)
#include "ShellTechniques.moc"
