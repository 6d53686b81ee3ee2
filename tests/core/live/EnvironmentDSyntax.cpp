// SPDX-License-Identifier: MIT
// One file of environment.d: what systemd makes of its bytes, and the bytes that give a value.
#include "stores/EnvironmentDSyntax.h"
#include "HostileEnvironmentD.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;

namespace {

constexpr quint32 seed = 20261121;

std::optional<QByteArray> lookup(const QByteArray &name)
{
    if (name == "A")
        return "1";
    if (name == "EMPTY")
        return "";
    return std::nullopt;
}

} // namespace

class EnvironmentDSyntaxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsSystemdDoes_data();
    void readsAsSystemdDoes();
    void quotedValuesComeBack();
    void longValuesAreGivenUp();
    void valuesThatSystemdDropsAreInvalid_data();
    void valuesThatSystemdDropsAreInvalid();
};

void EnvironmentDSyntaxTest::readsAsSystemdDoes_data()
{
    // The values are those of systemd 252's generator.
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *text, const char *value) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(value);
    };
    row("X=plain", "plain");
    row("  X = spaced  ", "spaced");
    row("X=\"double $A ${A} x\"", "double 1 1 x");
    row("X='single $A'", "single 1");
    row("X=a\\\nb", "ab");
    row("X=${A:-d}${UND:-dflt}${A:+alt}${UND:+no}", "1dfltalt");
    row("X=a\"b c\"d", "a\"b c\"d");
    row("X=back\\\\slash \\$A \\n \\\"q", "back\\slash 1 n \"q");
    row("X=tail # c", "tail # c");
    row("X=$UND-", "-");
    row("X=\"multi\nline\"", "multi\nline");
    row("X=${A", "${A");
    row("X=$", "$");
    row("X=$$A", "$A");
    row("X=a\\ b", "a b");
    row("X=\"a\\$b\\\"c\\\\d\\`e\\nf\"", "a\"c\\d`e\\nf");
    row("X='a\\'b'", "a\\b'");
    row("X='x'y", "xy");
    row("X=\"x\"y\"z\"", "xy\"z\"");
    row("X=$(x)", "$(x)");
    row("X=${EMPTY:-${UND:-q}}z", "z");
    row("X=$ L", "$ L");
    row("X=$1", "");
    row("X=${1}", "");
    row("X=\\\\$A", "\\1");
    row("X=x  y\t z ", "x  y\t z");
    row("X=$A$", "1$");
    row("X=$A{", "1{");
    row("X=${A}}", "1}");
    row("X=${A:x}", "${A:x}");
    row("X=${A-x}", "");
    row("X= \"a b\" c", "a bc");
    row("X=ok\r\nY=1", "ok");
    row("# comment \\\nX=no\nX=1", "1");
    row("; X=2\nX=3", "3");
}

void EnvironmentDSyntaxTest::readsAsSystemdDoes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    const EnvironmentDSyntax::Reading reading = EnvironmentDSyntax::parse(text);
    std::optional<QByteArray> found;
    for (const EnvironmentDAssignment &assignment : reading.assignments) {
        if (assignment.name == "X")
            found = EnvironmentDSyntax::expand(assignment.unquoted, lookup);
    }
    QCOMPARE(found, std::optional(value));
    for (const char *ignored : {"1N=x", "O-P=y", "export I=1", "J=", "J=''", "word"})
        QCOMPARE(EnvironmentDSyntax::parse(ignored).assignments.size(), 0);
}

void EnvironmentDSyntaxTest::quotedValuesComeBack()
{
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    for (int round = 0; round < 3000; ++round) {
        const QByteArray value = hostileEnvironmentDValue(random);
        const auto raw = EnvironmentDSyntax::quote("X", value);
        QVERIFY(raw);
        const auto reading = EnvironmentDSyntax::parse("B=1\nX=" + *raw + "\nC=2\n");
        QCOMPARE(reading.assignments.size(), 3);
        QCOMPARE(EnvironmentDSyntax::expand(reading.assignments.at(1).unquoted, lookup), value);
    }
}

void EnvironmentDSyntaxTest::longValuesAreGivenUp()
{
    const QByteArray half(EnvironmentDSyntax::valueLimit / 2, 'x');
    const auto halfOfIt = [&](const QByteArray &) { return std::optional(half); };
    QCOMPARE(EnvironmentDSyntax::expand("$A$A", halfOfIt), std::optional(half + half));
    QCOMPARE(EnvironmentDSyntax::expand("$A$A.", halfOfIt), std::nullopt);
    QVERIFY(EnvironmentDSyntax::quote("X", QByteArray(EnvironmentDSyntax::valueLimit - 1, 'x')));
    const auto raw = EnvironmentDSyntax::quote("X", QByteArray(EnvironmentDSyntax::valueLimit, 'x'));
    QVERIFY(!raw);
    QCOMPARE(raw.error().code, ErrorCode::TooLarge);
    // Neither depth nor open braces cost more than their length.
    const int depth = 500'000;
    const QByteArray deep = QByteArray("${U:-").repeated(depth) + 'x' + QByteArray(depth, '}');
    QCOMPARE(EnvironmentDSyntax::expand(deep, lookup), std::optional<QByteArray>("x"));
    QCOMPARE(EnvironmentDSyntax::expand(QByteArray("${U:-").repeated(depth), lookup), std::nullopt);
}

void EnvironmentDSyntaxTest::valuesThatSystemdDropsAreInvalid_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("no UTF-8") << QByteArray("X") << QByteArray("\xff");
    QTest::newRow("control") << QByteArray("X") << QByteArray("a\x01");
    QTest::newRow("carriage return") << QByteArray("X") << QByteArray("a\rb");
    QTest::newRow("delete") << QByteArray("X") << QByteArray("\x7f");
    QTest::newRow("NUL") << QByteArray("X") << QByteArray("a\0b", 3);
    QTest::newRow("name") << QByteArray("1X") << QByteArray("a");
    QTest::newRow("no name") << QByteArray() << QByteArray("a");
}

void EnvironmentDSyntaxTest::valuesThatSystemdDropsAreInvalid()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto raw = EnvironmentDSyntax::quote(name, value);
    QVERIFY(!raw);
    QCOMPARE(raw.error().code, ErrorCode::InvalidValue);
}

QTEST_GUILESS_MAIN(EnvironmentDSyntaxTest)
#include "EnvironmentDSyntax.moc"
