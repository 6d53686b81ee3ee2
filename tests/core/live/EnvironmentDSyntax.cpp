// SPDX-License-Identifier: MIT
// One file of environment.d: what systemd makes of its bytes, and the bytes that give a value.
#include "stores/EnvironmentDSyntax.h"
#include "HostileEnvironmentD.h"
#include "platform/ProcessRunner.h"
#include "support/TempHome.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

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

/// A value as the generator prints it: plain, or in double quotes with the escapes of C and of the shell.
QByteArray unescaped(const QByteArray &text)
{
    if (!text.startsWith('"'))
        return text;
    QByteArray value;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == '\\') {
            const char c = text[++i];
            value += c == 'n' ? '\n' : c == 't' ? '\t' : c;
        } else {
            value += text[i];
        }
    }
    return value;
}

/// Where a machine with systemd has its own reader of these files.
const QString generator =
    u"/usr/lib/systemd/user-environment-generators/30-systemd-environment-d-generator"_s;

} // namespace

class EnvironmentDSyntaxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsSystemdDoes_data();
    void readsAsSystemdDoes();
    void quotedValuesComeBack();
    void systemdAgreesOnThisMachine();
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
    row("X=${EMPTY:-${UND:-q}}z", "qz");
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

void EnvironmentDSyntaxTest::systemdAgreesOnThisMachine()
{
    if (!QFile::exists(generator)) {
        qInfo("this machine has no systemd: the rows above stand for it");
        return;
    }
    QRandomGenerator random(seed + 1);
    TempHome home;
    QByteArray file;
    QMap<QByteArray, QByteArray> expected;
    for (int i = 0; i < 400; ++i) {
        const QByteArray name = "N" + QByteArray::number(i);
        const QByteArray value = hostileEnvironmentDValue(random);
        file += name + '=' + *EnvironmentDSyntax::quote(name, value) + '\n';
        expected.insert(name, value);
    }
    home.write(u".config/environment.d/10.conf"_s, file);
    ProcessRequest request;
    request.program = generator;
    request.environment.set("HOME", home.home().toLocal8Bit());
    const auto output = ProcessRunner::run(request);
    QVERIFY(output);
    Environment environment(Os::Linux);
    for (const QByteArray &line : output->standardOutput.split('\n'))
        environment.set(line.split('=').constFirst(), unescaped(line.mid(line.indexOf('=') + 1)));
    for (auto variable = expected.cbegin(); variable != expected.cend(); ++variable)
        QCOMPARE(environment.find(variable.key()), std::optional(variable.value()));
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
