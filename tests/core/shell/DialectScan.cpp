// SPDX-License-Identifier: MIT
// What a static reading finds.
#include "stores/shell/PosixScanner.h"
#include "stores/shell/PwshDialect.h"

#include <QTest>

using namespace goconf;

namespace {

/// "NAME=raw" of each statement; '?' in front when conditional, '!' behind when exported, '-NAME' for an
/// unset.
QByteArray summary(const ShellScript &script)
{
    QByteArrayList parts;
    for (const ShellScript::Item &item : script.order) {
        if (item.kind == ShellScript::Item::Include) {
            const ShellInclude &include = script.includes.at(item.index);
            parts.append((include.conditional ? "?. " : ". ") + include.raw);
        } else if (item.kind == ShellScript::Item::Stop) {
            const ShellStop &stop = script.stops.at(item.index);
            parts.append((stop.guard >= 0 ? "?stop" : "stop"));
        } else {
            const ShellAssignment &one = script.assignments.at(item.index);
            QByteArray text = one.operation == ShellAssignment::Unset    ? '-' + one.name
                              : one.operation == ShellAssignment::Export ? one.name
                                                                         : one.name + '=' + one.raw;
            parts.append((one.conditional ? "?" : "") + text + (one.exported ? "!" : ""));
        }
    }
    return parts.join(" | ");
}

} // namespace

class DialectScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsStatements_data();
    void findsStatements();
    void pwshQuotes_data();
    void pwshQuotes();
    void namesAreChecked();
    void breaksAreOutsideOfStatements();
};

void DialectScan::findsStatements_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("found");
    const auto row = [](ShellKind shell, const char *name, const char *script, const char *found) {
        QTest::newRow(name) << int(shell) << QByteArray(script) << QByteArray(found);
    };
    const ShellKind bash = ShellKind::Bash;
    row(bash, "export", "export A=1 B='x y'\n", "A=1! | B='x y'!");
    row(bash, "later export", "A=1; export A\n", "A=1 | A!");
    row(bash, "declare", "declare -x A=1\ntypeset -x B=2\nreadonly C=3\ndeclare -rx D=4\n",
        "A=1! | B=2! | C=3 | D=4!");
    row(bash, "quoted whole", "export \"A=$X:y\"\n", "A=\"$X:y\"!");
    row(bash, "command prefix", "A=1 env\n", "");
    row(bash, "comment", "# export A=1\necho x # ; A=1\nA=x#y\n", "A=x#y");
    row(bash, "quotes", "echo 'A=1\nB=2' \"\nC=3\"\nD=4\n", "D=4");
    row(bash, "continuation", "export A=1\\\n2 \\\n  B=3\n", "A=1\\\n2! | B=3!");
    row(bash, "here-document", "cat <<EOF\nA=1\n'\nEOF\ncat <<-'E F' && B=2\n\tC=3\n\tE F\nD=4\n",
        "?B=2 | D=4");
    row(bash, "here-string", "cat <<<x\nA=1\n", "A=1");
    row(bash, "substitution", "A=$(echo \")\" ')' # )\n B=2)\nC=`D=3`\n",
        "A=$(echo \")\" ')' # )\n B=2) | C=`D=3`");
    row(bash, "here-document inside", "A=$(cat <<X\ndon't )\nX\n)\nB=2\n",
        "A=$(cat <<X\ndon't )\nX\n) | B=2");
    row(bash, "arithmetic", "((A=1<<2))\nB=$((1<<3))\nC=3\n", "B=$((1<<3)) | C=3");
    row(bash, "if", "if true; then A=1; elif x; then B=2; else C=3; fi; D=4\n", "?A=1 | ?B=2 | ?C=3 | D=4");
    row(bash, "case", "case $x in a|b) A=1;; (c) B=2 ;; *) C=3; esac\nD=4\n", "?A=1 | ?B=2 | ?C=3 | D=4");
    row(bash, "loops", "for i in 1 2; do A=1; done\nwhile x\ndo B=2\ndone\nC=3\n", "?A=1 | ?B=2 | C=3");
    row(bash, "function", "f() { export A=1; return; }\nfunction g {\n export B=2\n}\nC=3\n",
        "?A=1! | ?B=2! | C=3");
    row(bash, "subshell", "(A=1)\n{ B=2; }\nC=3 &\nD=4 | x\nE=5\n", "B=2 | ?D=4 | E=5");
    row(bash, "and or", "x && A=1\nx || B=2\nx && y || C=3; D=4\n", "?A=1 | ?B=2 | ?C=3 | D=4");
    row(bash, "defaults", ": ${A:=x} \"${B=y}\"\n", "?A=: ${A:=x} \"${B=y}\" | ?B=: ${A:=x} \"${B=y}\"");
    row(bash, "assigners", "read -r A\nprintf -v B x\n", "?A=read -r A | ?B=printf -v B x");
    row(bash, "eval", "eval 'A=1; export B=2'\neval \"$(x --y=1)\"\n",
        "?A=eval 'A=1; export B=2' | ?B=eval 'A=1; export B=2'");
    row(bash, "unset", "unset A B\nunset -f f\nexport -n C\n", "-A | -B | -C");
    row(bash, "append", "A+=x\nexport B+=y\n", "A=x | B=y!");
    row(bash, "includes", ". ~/a\nsource \"$HOME/b\"\n\\. c\n[ -f d ] && . d\n",
        ". ~/a | . \"$HOME/b\" | . c | ?. d");
    row(bash, "stops", "exec 3>x\n[ -z \"$PS1\" ] && return\nexec fish\n", "?stop | stop");
    row(bash, "test command", "[[ $- == *i* && ( a < b ) ]] || return\nA=1\n", "?stop | A=1");
    row(bash, "no line end", "A=1", "A=1");
    row(bash, "command", "command export A=1\nbuiltin export B=2\n", "A=1! | B=2!");
    row(ShellKind::Zsh, "zsh command", "command export A=1\nbuiltin export B=2\n", "B=2!");
    row(ShellKind::Zsh, "tied array", "path=(/x $path)\npath+=(/y)\n", "PATH=(/x $PATH)! | PATH=(/y)!");
    row(ShellKind::Zsh, "glob qualifiers", "for f in *.zsh(N); do . $f; done\nA=1\n", "?. $f | A=1");
    const ShellKind zsh = ShellKind::Zsh;
    row(zsh, "block on a line", "[[ -f x ]] || { A=1 }\nB=2\n", "?A=1 | B=2");
    row(zsh, "always", "{ A=1 } always { B=2 }\nC=3\n", "A=1 | B=2 | C=3");
    row(zsh, "short if", "if (( 1 )) A=1\nB=2; if [[ x ]] for i in 1; C=3\nD=4", "?A=1 | B=2 | ?C=3 | D=4");
    row(zsh, "if in braces", "if [[ a ]] { A=1 } elif (( 1 )) { B=2 } else { C=3 }\nD=4\n",
        "?A=1 | ?B=2 | ?C=3 | D=4");
    row(zsh, "if of a block", "if ! { : }; then A=1; fi\nif { : } { B=2 }\nC=3\n", "?A=1 | ?B=2 | C=3");
    row(zsh, "short for", "for f (a b) . $f\nfor f (c(N)) { . $f }\nfor f (d) for g (e) A=1\nB=2\n",
        "?. $f | ?. $f | ?A=1 | B=2");
    row(zsh, "short for and others",
        "for f (a b); do A=1; done\nfor k v in a b; { B=2 }\n{ for f (a) C=3 }\nD=4\n",
        "?A=1 | ?B=2 | ?C=3 | D=4");
    row(zsh, "short loops",
        "while (( 0 )) { A=1 }\nrepeat 3 B=2\nrepeat 3 { C=3 }\nforeach f (a)\nD=4\nend\nE=5\n",
        "?A=1 | ?B=2 | ?C=3 | ?D=4 | E=5");
    row(zsh, "functions", "f() { : }\ng() { export A=1 }\nfunction { export B=2 }\nC=3\n",
        "?A=1! | ?B=2! | C=3");
    row(zsh, "case in braces", "case $x { (a) A=1 ;; b) B=2 }\nC=3\n", "?A=1 | ?B=2 | C=3");
    row(zsh, "pattern flags", "if [[ -n x(#qN.mh+24) && y == (#i)z ]]; then A=1; fi\nls *(#qN)\nB=2\n",
        "?A=1 | B=2");
    row(zsh, "no job", "A=1 &!\nx &|\nB=2\n", "B=2");
    row(bash, "loops in braces", "for ((i=0;i<2;i++)) { A=1; }\nfor x in a; { B=2; }\nC=3\n",
        "?A=1 | ?B=2 | C=3");
    row(bash, "negated", "! true || A=1\nB=2\n", "?A=1 | B=2");
    row(bash, "quoted names", "export \"A\"=1 B'C'=\"x y\"\n", "A=1! | BC=\"x y\"!");
    row(bash, "let", "let A=5 B+=1\n", "?A=let A=5 B+=1 | ?B=let A=5 B+=1");
    row(ShellKind::Sh, "sh has neither",
        "declare -x A=1\ntypeset -gx B=2\nbuiltin export C=3\nD+=4\nsource x\nE=5\n", "E=5");
    row(ShellKind::Zsh, "emulate", "emulate sh -c 'source /etc/profile'\n", ". /etc/profile");
    const ShellKind fish = ShellKind::Fish;
    row(fish, "fish set", "set -gx A 'x y'\nset -Ux B 1 2\nset C 3\nset -l D 4\n", "A='x y'! | B=1 2! | C=3");
    row(fish, "fish erase", "set -e A\nset -ge B\nset -q C; or set -gx C 1\n", "-A | -B | ?C=1!");
    row(fish, "fish path", "fish_add_path /a -a /b\n", "PATH=/a! | PATH=/b!");
    row(fish, "fish blocks",
        "if x\n set -gx A 1\nelse\n set -gx B 2\nend\nfor i in 1\nset -gx C 3\nend\nset -gx D 4\n",
        "?A=1! | ?B=2! | ?C=3! | D=4!");
    row(fish, "fish nested", "if x; begin; set -gx A 1; end; end; set -gx B 2\n", "?A=1! | B=2!");
    row(fish, "fish quotes", "echo 'set -gx A 1\n' \"set -gx B\" # set -gx C 3\nset -gx D 4\n", "D=4!");
    row(fish, "fish prefixes",
        "not set -gx A 1; ! set B 2; time set C 3\nbuiltin set D 4\ncommand set E 5\nif not set F 6; end\n"
        "true; and not set G 7\n",
        "A=1! | B=2 | C=3 | D=4 | F=6 | ?G=7");
    row(fish, "fish eval", "eval \"set -gx A 1; export B=2\"\n",
        "?A=eval \"set -gx A 1; export B=2\"! | ?B=eval \"set -gx A 1; export B=2\"!");
    row(fish, "fish quoted names", "set -gx \"A\" 1\nset -gx 'B' 2\n", "A=1! | B=2!");
    row(fish, "fish read", "echo 1 | read -gx A\nread -l B\n", "?A=read -gx A!");
    row(fish, "fish export", "export A=1 B\n", "A=1! | B!");
    row(fish, "fish function", "function f; set -gx A 1; return; end\nsource ~/x\n", "?A=1! | . ~/x");
    const ShellKind pwsh = ShellKind::Pwsh;
    row(pwsh, "pwsh set", "$env:A = 'x'; $Env:B=\"y\" # z\n${env:C} = '1'\n", "A='x'! | B=\"y\"! | C='1'!");
    row(pwsh, "pwsh brackets", "if ($x) { $env:A = '1' }\nfunction f { $env:B = '2' }\n$env:C = '3'\n",
        "?A='1'! | ?B='2'! | C='3'!");
    row(pwsh, "pwsh .NET",
        "[Environment]::SetEnvironmentVariable('A', 'x')\n"
        "[System.Environment]::SetEnvironmentVariable('B', 'y', 'User')\n",
        "A='x'!");
    row(pwsh, "pwsh remove", "Remove-Item Env:A\nRemove-Item Env:\\B -ErrorAction Ignore\n", "-A! | -B!");
    row(pwsh, "pwsh here-string", "$x = @'\n$env:A = '1'\n'@\n<# $env:B = '2' #>\n$env:C = '3'\n. ./x.ps1\n",
        "C='3'! | . ./x.ps1");
}

void DialectScan::findsStatements()
{
    QFETCH(int, shell);
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, found);
    const ShellScript result = ShellDialect::of(ShellKind(shell)).scan(script);
    QCOMPARE(summary(result), found);
    QCOMPARE(result.brokenAt, qsizetype(-1));
}

void DialectScan::pwshQuotes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("plain") << QByteArray("a b") << QByteArray("'a b'");
    QTest::newRow("quote") << QByteArray("it's") << QByteArray("'it''s'");
    QTest::newRow("curly quote") << QByteArray("\u2019") << QByteArray("'\u2019\u2019'");
    QTest::newRow("not expanded") << QByteArray("$HOME `n \"x\"") << QByteArray("'$HOME `n \"x\"'");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("not UTF-8") << QByteArray("\xff") << QByteArray();
}

void DialectScan::pwshQuotes()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, quoted);
    const PwshDialect dialect(Os::Windows);
    QCOMPARE(dialect.quote(value).value_or(QByteArray()), quoted);
    if (!quoted.isEmpty())
        QCOMPARE(dialect.expand("A", quoted, [](const QByteArray &) { return std::nullopt; }).value(), value);
    QCOMPARE(dialect.listSeparator(), ';');
}

void DialectScan::namesAreChecked()
{
    for (const ShellKind shell : allShells) {
        const ShellDialect &dialect = ShellDialect::of(shell);
        for (const char *name : {"", "1A", "A-B", "A B", "A=B", "\xc3\xa4", "A\n"})
            QCOMPARE(dialect.assignment(name, "x").error().code, ErrorCode::InvalidValue);
        QVERIFY(dialect.assignment("_my_Name1", "x"));
        QCOMPARE(dialect.assignment("A", QByteArray("a\0b", 3)).error().code, ErrorCode::InvalidValue);
    }
    QVERIFY(!ShellDialect::of(ShellKind::Bash).assignment("UID", "1"));
    QVERIFY(!ShellDialect::of(ShellKind::Zsh).assignment("path", "1"));
    QVERIFY(!ShellDialect::of(ShellKind::Fish).assignment("status", "1"));
}

void DialectScan::breaksAreOutsideOfStatements()
{
    const QByteArray script = "A='\n'\nif x\nthen\ny\nfi\ncat <<E\nz\nE\nx &&\n  y\nlast\n";
    const QVector<qsizetype> breaks = ShellDialect::of(ShellKind::Bash).scan(script).breaks;
    QByteArrayList starts;
    for (const qsizetype at : breaks)
        starts.append(script.mid(at, 4));
    QCOMPARE(starts, QByteArrayList({"A='\n", "if x", "cat ", "x &&", "last", ""}));
}

QTEST_GUILESS_MAIN(DialectScan)
#include "DialectScan.moc"
