// SPDX-License-Identifier: MIT
#include "change/UnifiedDiff.h"

#include "change/ShownText.h"
#include "support/Rounds.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20261121;

/// A short text of few different lines, so that many are alike; sometimes without a final line end.
QByteArray randomText(QRandomGenerator &random)
{
    static const QByteArrayList lines{"a",
                                      "b",
                                      "",
                                      "export A=1",
                                      "\r",
                                      "x\r",
                                      "\xff\xfe",
                                      "--- a",
                                      "+++ b",
                                      "@@ -1 +1 @@",
                                      "\\ No newline",
                                      QByteArray("\0z", 2)};
    QByteArray text;
    const quint32 count = random.bounded(30U);
    for (quint32 i = 0; i < count; ++i)
        text += lines.at(random.bounded(int(lines.size()))) + '\n';
    if (random.bounded(3) == 0)
        text.chop(1);
    return text;
}

/// Some lines of `text` taken out, put in or changed.
QByteArray edited(const QByteArray &text, QRandomGenerator &random)
{
    QByteArrayList lines = text.split('\n');
    for (int edits = random.bounded(4); edits >= 0; --edits) {
        const int line = random.bounded(int(lines.size()));
        switch (random.bounded(3)) {
        case 0: lines.removeAt(line); break;
        case 1: lines.insert(line, "new " + QByteArray::number(random.bounded(3))); break;
        default: lines[line] += '!';
        }
        if (lines.isEmpty())
            lines.append(QByteArray());
    }
    return lines.join('\n');
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput() + process.readAllStandardError();
}

/// Lines that begin with one '-' or '+' inside of hunks.
int changedLines(const QByteArray &diff)
{
    int changed = 0;
    bool inHunk = false;
    for (const QByteArray &line : diff.split('\n')) {
        inHunk = inHunk || line.startsWith("@@");
        if (inHunk && (line.startsWith('-') || line.startsWith('+')))
            ++changed;
    }
    return changed;
}

} // namespace

class UnifiedDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patchAppliesIt()
    {
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QTemporaryDir dir;
        const QString target = dir.filePath(u"target"_s);
        for (int i = rounds(300); i > 0; --i) {
            const QByteArray before = randomText(random);
            const QByteArray after = random.bounded(4) == 0 ? randomText(random) : edited(before, random);
            const QByteArray diff = UnifiedDiff(before, after).text("target");
            QCOMPARE(diff.isEmpty(), before == after);
            if (diff.isEmpty())
                continue;
            writeFile(target, before);
            writeFile(dir.filePath(u"diff"_s), diff);
            // -E off: an empty result stays a file.
            const QByteArray said = output(u"patch"_s, {u"--binary"_s, u"--posix"_s, u"-s"_s, u"-F0"_s,
                                                        u"-i"_s, dir.filePath(u"diff"_s), target});
            QVERIFY2(readFile(target) == after, said + diff.toPercentEncoding(" \n+-@,"));
        }
    }

    void asShortAsDiffMinimal()
    {
        QRandomGenerator random(seed + 1);
        const QTemporaryDir dir;
        for (int i = rounds(200); i > 0; --i) {
            const QByteArray before = randomText(random);
            const QByteArray after = random.bounded(4) == 0 ? randomText(random) : edited(before, random);
            writeFile(dir.filePath(u"a"_s), before);
            writeFile(dir.filePath(u"b"_s), after);
            const QByteArray theirs = output(
                u"diff"_s, {u"-a"_s, u"-u"_s, u"--minimal"_s, dir.filePath(u"a"_s), dir.filePath(u"b"_s)});
            const QByteArray ours = UnifiedDiff(before, after).text("x");
            QVERIFY2(changedLines(ours) == changedLines(theirs), ours + theirs);
        }
    }

    void looksLikeDiff_data()
    {
        using Side = std::optional<QByteArray>;
        QTest::addColumn<Side>("before");
        QTest::addColumn<Side>("after");
        QTest::addColumn<QByteArray>("diff");
        QTest::newRow("created") << Side() << Side("a\nb\n")
                                 << QByteArray("--- /dev/null\n+++ f\n@@ -0,0 +1,2 @@\n+a\n+b\n");
        QTest::newRow("created empty") << Side() << Side("") << QByteArray("--- /dev/null\n+++ f\n");
        QTest::newRow("removed")
            << Side("a") << Side()
            << QByteArray("--- f\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n\\ No newline at end of file\n");
        QTest::newRow("context") << Side("1\n2\n3\n4\n5\n6\n7\n8\n9\n") << Side("1\n2\n3\n4\nX\n6\n7\n8\n9\n")
                                 << QByteArray(
                                        "--- f\n+++ f\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+X\n 6\n 7\n 8\n");
        QTest::newRow("line end added")
            << Side("a\nb") << Side("a\nb\n")
            << QByteArray("--- f\n+++ f\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
        QTest::newRow("two hunks") << Side("a\n1\n2\n3\n4\n5\n6\n7\nb\n")
                                   << Side("A\n1\n2\n3\n4\n5\n6\n7\nB\n")
                                   << QByteArray("--- f\n+++ f\n@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 "
                                                 "+6,4 @@\n 5\n 6\n 7\n-b\n+B\n");
        QTest::newRow("the same") << Side("a\n") << Side("a\n") << QByteArray();
    }

    void looksLikeDiff()
    {
        QFETCH(const std::optional<QByteArray>, before);
        QFETCH(const std::optional<QByteArray>, after);
        QTEST(UnifiedDiff(before, after).text("f"), "diff");
    }

    void showsNothingThatActs()
    {
        QCOMPARE(shownText("a\tb\n"), u"a\tb\n"_s);
        QCOMPARE(shownText("\x1b[31m\r\n\xff\xc3("), u"\\x1b[31m\\r\n\\xff\\xc3("_s);
        QCOMPARE(shownText("\xe4\xb8\xad\xf0\x9f\x90\xb9"),
                 QString::fromUtf8("\xe4\xb8\xad\xf0\x9f\x90\xb9"));
        QCOMPARE(shownText("\xe2\x80\xae"), u"\\u{202e}"_s);
        // Too long a form of '/', a surrogate, above the last character.
        QCOMPARE(shownText("\xc0\xaf\xed\xa0\x80\xf4\x90\x80\x80"),
                 u"\\xc0\\xaf\\xed\\xa0\\x80\\xf4\\x90\\x80\\x80"_s);
    }

    /// What is equal at both ends is not searched, and what differs very much is replaced as a whole.
    void largeContents()
    {
        const QByteArray line = "export SOME_VARIABLE=a value of usual length\n";
        const QByteArray before = line.repeated(100 * 1024 * 1024 / line.size());
        QByteArray after = before;
        const qsizetype middle = line.size() * (before.size() / line.size() / 2);
        after.insert(middle, "new\n");
        const QByteArray diff = UnifiedDiff(before, after).text("f");
        QCOMPARE(changedLines(diff), 1);
        QVERIFY(diff.size() < 1000);

        QByteArray numbers;
        QByteArray others;
        for (int i = 0; i < 300'000; ++i) {
            numbers += QByteArray::number(i) + '\n';
            others += QByteArray::number(-i) + '\n';
        }
        QCOMPARE(changedLines(UnifiedDiff(numbers, others).text("f")), 599'998);
    }
};

QTEST_GUILESS_MAIN(UnifiedDiffTest)
#include "UnifiedDiff.moc"
