// SPDX-License-Identifier: MIT
#include "modules/GoMod.h"
#include "support/RealGo.h"
#include "support/TempHome.h"

#include <QtTest>

using namespace goconf;
using namespace goconf::test;

class TestGoModLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesDecide_data();
    void linesDecide();
    void realGoWantsTheSame_data() { linesDecide_data(); }
    void realGoWantsTheSame();
    void olderLinesAreReadToo();
    void filesWithoutLines();
};

/// All rows ask for versions that no go of this time has, so that the real one must name what it looks for.
void TestGoModLines::linesDecide_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wanted"); // empty: refused
    const auto row = [](const char *title, const char *text, const char *wanted) {
        QTest::newRow(title) << "module example.com/m\n\n" + QByteArray(text) << QByteArray(wanted);
    };
    row("release", "go 1.99.3\n", "1.99.3");
    row("language", "go 1.99\n", "1.99.0");
    row("candidate", "go 1.99rc1\n", "1.99rc1");
    row("no line end", "go 1.99.3", "1.99.3");
    row("carriage returns", "go 1.99.3\r\ntoolchain go1.99.5\r\n", "1.99.5");
    row("comments", "// go 1.1\n  go\t1.99.3 // go 1.98\n", "1.99.3");
    row("newer toolchain", "go 1.99.0\ntoolchain go1.99.5\n", "1.99.5");
    row("older toolchain", "go 1.99.3\ntoolchain go1.98.0\n", "1.99.3");
    row("toolchain first", "toolchain go1.99.5\ngo 1.99\n", "1.99.5");
    row("toolchain candidate", "go 1.99rc1\ntoolchain go1.99rc2\n", "1.99rc2");
    row("not a keyword", "gopher 1.98.0\ngo 1.99.3\n", "1.99.3");
    row("inside of another line", "require example.com/go v1.2.3\ngo 1.99.3\n", "1.99.3");
    row("two", "go 1.99.3\ngo 1.98.0\n", "1.99.3");
    row("quoted", "go \"1.99.3\"\n", "");
    row("block", "go (\n\t1.99.3\n)\n", "");
    row("with prefix", "go go1.99.3\n", "");
    row("leading zero", "go 1.099.3\n", "");
    row("two words", "go 1.99.3 x\n", "");
    row("lone major", "go 1\n", "");
    row("bad toolchain", "go 1.20\ntoolchain local\n", "");
    row("toolchain with a path", "go 1.20\ntoolchain go1.99.3/x\n", "");
}

void TestGoModLines::linesDecide()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wanted);
    const auto lines = GoMod::parse(text, GoMod::Kind::Module);
    QCOMPARE(lines.has_value(), !wanted.isEmpty());
    if (lines)
        QCOMPARE(lines->wanted().toByteArray(), wanted);
    else
        QCOMPARE(lines.error().code, ErrorCode::InvalidValue);
}

void TestGoModLines::realGoWantsTheSame()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wanted);
    const QStringList gos = RealGo::executables();
    QVERIFY2(!gos.isEmpty(), RealGo::missing());
    const TempHome home;
    home.write(QStringLiteral("m/go.mod"), text);
    home.write(QStringLiteral("m/m.go"), "package m\n");
    home.write(QStringLiteral(".config/go/telemetry/mode"), "off 2024-01-01");
    Environment environment(Os::Linux);
    environment.set("HOME", home.home().toLocal8Bit());
    environment.set("PATH", "/usr/bin:/bin");
    // With "path" it downloads nothing, and says what it could not find.
    environment.set("GOTOOLCHAIN", "path");
    for (const QString &go : gos) {
        const ProcessOutput output = RealGo(go).run({"list"}, environment, home.path(QStringLiteral("m")));
        const bool refused = wanted.isEmpty();
        QVERIFY2(output.exitCode != 0, output.standardOutput);
        QCOMPARE(!output.standardError.contains("in PATH"), refused);
        if (!refused)
            QVERIFY2(output.standardError.contains("cannot find \"go" + wanted + "\" in PATH"),
                     output.standardError);
    }
}

void TestGoModLines::olderLinesAreReadToo()
{
    const auto old = GoMod::parse("go 1.20\n", GoMod::Kind::Module);
    QVERIFY(old);
    QCOMPARE(old->wanted().toByteArray(), QByteArray("1.20"));
    const auto kept = GoMod::parse("go 1.22.1\ntoolchain default\n", GoMod::Kind::Module);
    QVERIFY(kept);
    QVERIFY(!kept->toolchain());
    QCOMPARE(kept->wanted(), GoVersion(1, 22, 1));
    const auto team = GoMod::parse("go 1.22.1\ntoolchain go1.23.4-team\n", GoMod::Kind::Module);
    QVERIFY(team);
    QCOMPARE(team->wanted(), GoVersion(1, 23, 4));
}

void TestGoModLines::filesWithoutLines()
{
    QCOMPARE(GoMod::parse({}, GoMod::Kind::Module)->go(), GoVersion(1, 16));
    QCOMPARE(GoMod::parse("use .\n", GoMod::Kind::Workspace)->go(), GoVersion(1, 18));
}

QTEST_GUILESS_MAIN(TestGoModLines)
#include "GoModLines.moc"
