// SPDX-License-Identifier: MIT
// A static reading costs no more than the script is long. A sanitized build takes scripts of a fifth of the
// length.
#include "stores/shell/ShellDialect.h"
#include "support/Rounds.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;

class ScanLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deepNestingCostsNothing();
    void conditionsGrowWithTheScript();
};

void ScanLimits::deepNestingCostsNothing()
{
    for (const char *piece :
         {"$(", "((", "{ ", "if x; then ", "\"$(", "case x in a) ", "begin;", "(", "${", "not ", "and ",
          "if ", "for f (a) ", "if (( 1 )) ", "repeat 3 ", "if [[ a ]] { ", "foreach f (a) "}) {
        const QByteArray script = QByteArray(piece).repeated(200'000 / thinning);
        for (const ShellKind shell : allShells)
            QVERIFY(ShellDialect::of(shell).scan(script).brokenAt >= -1);
    }
}

// However often a statement is a part of something bigger, it is marked as such once: no more conditions
// come of it.
void ScanLimits::conditionsGrowWithTheScript()
{
    for (const char *piece : {"A=1 | ", "A=1 && ", "{ A=1 | { ", "if A=1; then B=1; ", "x || { A=1; } | ",
                              "begin; set A 1 | ", "set A 1; and ", "for i in a b; do A=1; "}) {
        constexpr int count = 20'000 / thinning;
        for (const ShellKind shell : allShells) {
            const ShellScript script = ShellDialect::of(shell).scan(QByteArray(piece).repeated(count));
            QVERIFY2(script.guards.size() <= 5 * count, piece);
        }
    }
    const ShellScript loops =
        ShellDialect::of(ShellKind::Bash).scan(QByteArray("for i in a b; do ").repeated(100) + ". $i\n");
    QCOMPARE(loops.includes.constFirst().loopWords, QByteArrayList({"a", "b"}));
}

QTEST_GUILESS_MAIN(ScanLimits)
#include "ScanLimits.moc"
