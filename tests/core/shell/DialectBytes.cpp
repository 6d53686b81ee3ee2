// SPDX-License-Identifier: MIT
// Whatever bytes a profile has: its reading ends, and an edit of it changes nothing else and can be taken
// back.
#include "stores/shell/ProfileText.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace goconf;

class DialectBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOnAnyBytes();
};

void DialectBytes::endsOnAnyBytes()
{
    const QByteArrayList pieces{"if ",
                                "then ",
                                "fi\n",
                                "case x in ",
                                "a) ",
                                ";; ",
                                "esac\n",
                                "for i in ",
                                "do ",
                                "done\n",
                                "{ ",
                                "}\n",
                                "( ",
                                ")\n",
                                "$(",
                                "${",
                                "`",
                                "'",
                                "\"",
                                "\\",
                                "\n",
                                "<<EOF\n",
                                "<<-",
                                "&& ",
                                "|| ",
                                "| ",
                                "& ",
                                "; ",
                                "export A=",
                                "x",
                                "[[ ",
                                "]]",
                                "((",
                                "f() ",
                                "return\n",
                                ". x\n",
                                "set -gx A ",
                                "end\n",
                                "begin;",
                                "and ",
                                "$env:A = ",
                                "@'\n",
                                "#",
                                "<#",
                                "contains -- ",
                                "string split -q -m1 -- :",
                                "case \":${A-}:\" in *:",
                                "A=x:\"${A:+$A:}\"",
                                "; until case $A in *:x:*) false ;; esac; ",
                                "while set -l i (contains -i -- ",
                                "$env:A = (@('",
                                "else ",
                                "switch x\n",
                                "fish_add_path ",
                                "[Environment]::SetEnvironmentVariable('",
                                "if (($env:"};
    const quint32 seed = 5;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const int rounds = std::max(4000, qEnvironmentVariableIntValue("GOCONF_TEST_ROUNDS"));
    for (int round = 0; round < rounds; ++round) {
        QByteArray script;
        const int count = random.bounded(40);
        for (int i = 0; i < count; ++i)
            script += random.bounded(4) ? pieces.at(random.bounded(pieces.size()))
                                        : QByteArray(1, char(random.bounded(256)));
        for (const ShellKind shell : allShells) {
            const ShellScript result = ShellDialect::of(shell).scan(script);
            for (const ShellAssignment &one : result.assignments) {
                QVERIFY(one.begin >= 0 && one.begin <= one.end && one.end <= script.size());
                QVERIFY(one.wordBegin >= one.begin && one.wordEnd <= one.end && one.line >= 1);
                if (!one.plain)
                    continue;
                // Replacing a value by itself changes nothing.
                ProfileText text(ShellDialect::of(shell), script);
                if (!one.raw.endsWith('\r')) {
                    text.replaceValue(one, one.raw);
                    QCOMPARE(*text.bytes(), script);
                }
            }
            // A line may be added to whatever this is, and taken back.
            ProfileText text(ShellDialect::of(shell), script);
            text.addLine(ShellDialect::of(shell).assignment("NEW", "value").value(), text.lastPlace(-1));
            for (const ShellAssignment &one : text.script().assignments) {
                if (one.name == "NEW" && one.alone && text.isInBlock(one)) {
                    text.remove(one);
                    QCOMPARE(text.bytes().value_or(QByteArray()), script);
                    break;
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(DialectBytes)
#include "DialectBytes.moc"
