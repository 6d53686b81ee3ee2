// SPDX-License-Identifier: MIT
#include "platform/ProcessRunner.h"
#include "stores/EnvironmentDStore.h"
#include "stores/EnvironmentDSyntax.h"
#include "support/TempHome.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20261121;
const QString ours = u".config/environment.d/60-goconfigurator.conf"_s;

std::optional<QByteArray> lookup(const QByteArray &name)
{
    if (name == "A")
        return "1";
    if (name == "EMPTY")
        return "";
    return std::nullopt;
}

/// What the store says of a home: the last value of each name.
QMap<QByteArray, QByteArray> effective(const Host &host)
{
    QMap<QByteArray, QByteArray> values;
    const auto snapshot = EnvironmentDStore(host).read();
    if (!snapshot)
        qFatal("%s", qPrintable(snapshot.error().what));
    for (const EnvEntry &entry : snapshot->entries)
        values.insert(entry.name, entry.value);
    return values;
}

void write(const ChangeSet &set)
{
    for (const Change &change : set.changes) {
        const auto &file = std::get<FileChange>(change);
        if (!file.after) {
            QFile::remove(file.path);
            continue;
        }
        QFile target(file.path);
        if (!QDir().mkpath(QFileInfo(file.path).path()) || !target.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.path));
        target.write(file.after->bytes);
    }
}

/// A text from pieces that are special somewhere, as a value that environment.d can hold.
QByteArray hostileValue(QRandomGenerator &random)
{
    static const char *const pieces[] = {
        "a", " ", "\t", "\n", "'",  "\"", "\\",           "$",   "$A", "${A}", "`id`", "#",    ";",
        "=", "{", "}",  ":-", ":+", "é",  "\xe4\xb8\xad", "\\n", "$$", "%",    "~",    "$(id)"};
    QByteArray value;
    const int count = random.bounded(12);
    for (int i = 0; i < count; ++i)
        value += pieces[random.bounded(int(std::size(pieces)))];
    return value;
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

class EnvironmentDTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsSystemdDoes_data();
    void readsAsSystemdDoes();
    void foldersMaskByNameAndFilesGoByOrder();
    void quotedValuesComeBack();
    void planThenReadGivesTheValue();
    void systemdAgreesOnThisMachine();
    void editsTheUsersOwnPlainLine();
    void refusesWhatWouldNotWin();
    void listsAreExtendedOnceAndTakenBack();
    void valuesThatSystemdDropsAreInvalid_data();
    void valuesThatSystemdDropsAreInvalid();
};

void EnvironmentDTest::readsAsSystemdDoes_data()
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

void EnvironmentDTest::readsAsSystemdDoes()
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

void EnvironmentDTest::foldersMaskByNameAndFilesGoByOrder()
{
    TempHome home;
    const Host host = home.host();
    const auto system = [&](const QString &relative, const QByteArray &bytes) {
        home.write(u"../root"_s + relative, bytes);
    };
    system(u"/usr/lib/environment.d/10-a.conf"_s, "A=lib\nL=lib\n");
    system(u"/etc/environment.d/10-a.conf"_s, "A=etc\n");
    system(u"/etc/environment.d/50-b.conf"_s, "B=etc\nP=/sys:$PATH\n");
    system(u"/etc/environment.d/99-z.conf"_s, "Z=$B-$A\n");
    home.write(u".config/environment.d/50-b.conf"_s, "B=user\n");
    home.write(u".config/environment.d/notes.txt"_s, "B=no\n");
    const auto values = effective(host);
    QCOMPARE(values, (QMap<QByteArray, QByteArray>{{"A", "etc"}, {"B", "user"}, {"Z", "user-etc"}}));
}

void EnvironmentDTest::quotedValuesComeBack()
{
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    for (int round = 0; round < 3000; ++round) {
        const QByteArray value = hostileValue(random);
        const auto raw = EnvironmentDSyntax::quote("X", value);
        QVERIFY(raw);
        const auto reading = EnvironmentDSyntax::parse("B=1\nX=" + *raw + "\nC=2\n");
        QCOMPARE(reading.assignments.size(), 3);
        QCOMPARE(EnvironmentDSyntax::expand(reading.assignments.at(1).unquoted, lookup), value);
    }
}

void EnvironmentDTest::planThenReadGivesTheValue()
{
    QRandomGenerator random(seed);
    TempHome home;
    home.write(u".config/environment.d/50-own.conf"_s, "# mine\r\nGOFLAGS=-v\r\nOTHER=$HOME/x");
    const EnvironmentDStore store(home.host());
    QMap<QByteArray, QByteArray> expected = effective(home.host());
    for (int round = 0; round < 200; ++round) {
        const QByteArray name = "N" + QByteArray::number(random.bounded(5));
        const QByteArray value = hostileValue(random);
        const auto plan = store.plan({{EnvEdit::Set, name, value}});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
        write(*plan);
        expected[name] = value;
        QCOMPARE(effective(home.host()), expected);
        QVERIFY(store.plan({{EnvEdit::Set, name, value}})->isEmpty());
    }
    for (int i = 0; i < 5; ++i)
        write(*store.plan({{EnvEdit::Unset, "N" + QByteArray::number(i), {}}}));
    QVERIFY(!home.exists(ours));
}

void EnvironmentDTest::systemdAgreesOnThisMachine()
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
        const QByteArray value = hostileValue(random);
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

void EnvironmentDTest::editsTheUsersOwnPlainLine()
{
    TempHome home;
    const QString own = u".config/environment.d/70-go.conf"_s;
    home.write(own, "# mine\r\nGOFLAGS=-v # odd\r\n  GOBIN = '/a b'\nOTHER=$HOME/x");
    const EnvironmentDStore store(home.host());
    write(*store.plan({{EnvEdit::Set, "GOFLAGS", "-x"}, {EnvEdit::Set, "GOBIN", "/c"}}));
    QCOMPARE(home.read(own), QByteArray("# mine\r\nGOFLAGS=-x\r\n  GOBIN =/c\nOTHER=$HOME/x"));
    QVERIFY(!home.exists(ours));
    write(*store.plan({{EnvEdit::Unset, "GOBIN", {}}}));
    QCOMPARE(home.read(own), QByteArray("# mine\r\nGOFLAGS=-x\r\n  OTHER=$HOME/x"));
}

void EnvironmentDTest::refusesWhatWouldNotWin()
{
    TempHome home;
    home.write(u"../root/etc/environment.d/90-admin.conf"_s, "\nGOFLAGS=-v\n");
    const EnvironmentDStore store(home.host());
    const auto plan = store.plan({{EnvEdit::Set, "GOFLAGS", "-x"}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Refused);
    QVERIFY(plan.error().what.contains(u"90-admin.conf"_s));
    QCOMPARE(store.plan({{EnvEdit::Unset, "GOFLAGS", {}}}).error().code, ErrorCode::Refused);
}

void EnvironmentDTest::listsAreExtendedOnceAndTakenBack()
{
    TempHome home;
    const EnvironmentDStore store(home.host());
    for (int round = 0; round < 2; ++round) {
        write(*store.plan(
            {{EnvEdit::AddLast, "PATH", "/opt/my go/$x"}, {EnvEdit::AddFirst, "PATH", "/first"}}));
        const QByteArrayList items = effective(home.host()).value("PATH").split(':');
        QCOMPARE(items.constFirst(), QByteArray("/first"));
        QCOMPARE(items.constLast(), QByteArray("/opt/my go/$x"));
        QCOMPARE(items.count("/first"), 1);
        QCOMPARE(items.count("/opt/my go/$x"), 1);
        QVERIFY(items.contains("/usr/bin"));
    }
    write(*store.plan(
        {{EnvEdit::RemoveItem, "PATH", "/first"}, {EnvEdit::RemoveItem, "PATH", "/opt/my go/$x"}}));
    QVERIFY(!home.exists(ours));
}

void EnvironmentDTest::valuesThatSystemdDropsAreInvalid_data()
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

void EnvironmentDTest::valuesThatSystemdDropsAreInvalid()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto raw = EnvironmentDSyntax::quote(name, value);
    QVERIFY(!raw);
    QCOMPARE(raw.error().code, ErrorCode::InvalidValue);
}

QTEST_GUILESS_MAIN(EnvironmentDTest)
#include "EnvironmentD.moc"
