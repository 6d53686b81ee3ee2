// SPDX-License-Identifier: MIT
#include "modules/ToolchainLayout.h"
#include "modules/ToolchainVersion.h"

#include <QtTest>

using namespace goconf;

class TestToolchainNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsHaveTwoNames_data();
    void versionsHaveTwoNames();
    void othersAreNoVersions_data();
    void othersAreNoVersions();
    void twoLinesAreSupported();
    void moduleAndReleaseNamesAnswerEachOther_data();
    void moduleAndReleaseNamesAnswerEachOther();
    void programsAreExecutable_data();
    void programsAreExecutable();
    void strangersAreNotReleased_data();
    void strangersAreNotReleased();
};

void TestToolchainNames::versionsHaveTwoNames_data()
{
    QTest::addColumn<QByteArray>("module");
    QTest::addColumn<QByteArray>("archive");
    const auto row = [](const char *module, const char *archive) {
        QTest::newRow(module) << QByteArray(module) << QByteArray(archive);
    };
    row("v0.0.1-go1.27.3.linux-amd64", "go1.27.3.linux-amd64.tar.gz");
    row("v0.0.1-go1.28rc1.windows-arm64", "go1.28rc1.windows-arm64.zip");
    row("v0.0.1-go1.21beta1.darwin-amd64", "go1.21beta1.darwin-amd64.tar.gz");
    row("v0.0.1-go1.20.linux-386", "go1.20.linux-386.tar.gz");
    row("v0.0.1-go1.26.0.linux-arm", "go1.26.0.linux-armv6l.tar.gz");
    row("v0.0.1-go1.26.0.freebsd-arm", "go1.26.0.freebsd-arm.tar.gz");
}

void TestToolchainNames::versionsHaveTwoNames()
{
    QFETCH(QByteArray, module);
    QFETCH(QByteArray, archive);
    const auto version = ToolchainVersion::fromModuleVersion(module);
    QVERIFY(version);
    QCOMPARE(version->moduleVersion(), module);
    QCOMPARE(version->modulePrefix(), "golang.org/toolchain@" + module + '/');
    QCOMPARE(version->archiveName(), archive);
    QCOMPARE(ToolchainVersion::fromArchiveName(archive), version);
}

void TestToolchainNames::othersAreNoVersions_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "v0.0.1-", "v0.0.1-go1.27.3", "v0.0.1-go1.27.3.linux", "v0.0.2-go1.27.3.linux-amd64",
          "v0.0.1-1.27.3.linux-amd64", "v0.0.1-go1.9.2rc2.linux-amd64", "v0.0.1-go1.27.3-team.linux-amd64",
          "v0.0.1-go1.027.3.linux-amd64", "v0.0.1-go1.27.3.linux-", "v0.0.1-go1.27.3.-amd64",
          "v0.0.1-go1.27.3.linux-amd64/..", "v0.0.1-go1.27.3.Linux-amd64", "go1.27.3.linux-amd64.msi",
          "go1.27.3.src.tar.gz", "bootstrap-linux-amd64.tar.gz"})
        QTest::newRow(text) << QByteArray(text);
}

void TestToolchainNames::othersAreNoVersions()
{
    QFETCH(QByteArray, text);
    QVERIFY(!ToolchainVersion::fromModuleVersion(text));
    QVERIFY(!ToolchainVersion::fromArchiveName(text));
}

void TestToolchainNames::twoLinesAreSupported()
{
    const GoVersion newest(1, 27, 3);
    QVERIFY(ToolchainVersion::isSupported(GoVersion(1, 27, 0), newest));
    QVERIFY(ToolchainVersion::isSupported(GoVersion(1, 26, 1), newest));
    QVERIFY(ToolchainVersion::isSupported(*GoVersion::parse("1.28rc1"), newest));
    QVERIFY(ToolchainVersion::isSupported(GoVersion(2, 0, 0), newest));
    QVERIFY(!ToolchainVersion::isSupported(GoVersion(1, 25, 99), newest));
}

void TestToolchainNames::moduleAndReleaseNamesAnswerEachOther_data()
{
    QTest::addColumn<QByteArray>("release");
    QTest::addColumn<QByteArray>("module"); // empty: not in the module
    const auto row = [](const char *release, const char *module) {
        QTest::newRow(release) << QByteArray(release) << QByteArray(module);
    };
    row("VERSION", "VERSION");
    row("src/go.mod", "src/_go.mod");
    row("src/cmd/go.mod", "src/cmd/_go.mod");
    row("src/cmd/go.sum", "src/cmd/go.sum");
    row("src/go.mod/x", "src/go.mod/x");
    row("src/mygo.mod", "src/mygo.mod");
    row("go.mod", "_go.mod");
    row("api/go1.txt", "");
    row("doc/go.mod", "");
    row("misc/cgo/x", "");
    row("test/a.go", "");
    row("src/testing/testing.go", "src/testing/testing.go");
    row("tests/a", "tests/a");
    row("lib/api/a", "lib/api/a");
}

void TestToolchainNames::moduleAndReleaseNamesAnswerEachOther()
{
    QFETCH(QByteArray, release);
    QFETCH(QByteArray, module);
    const auto name = ToolchainLayout::moduleName(release);
    QCOMPARE(name.value_or(QByteArray()), module);
    if (name)
        QCOMPARE(ToolchainLayout::releaseName(module), release);
}

void TestToolchainNames::programsAreExecutable_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("executable");
    const auto row = [](const char *name, bool executable) {
        QTest::newRow(name) << QByteArray(name) << executable;
    };
    row("bin/go", true);
    row("pkg/tool/linux_amd64/link", true);
    row("pkg/include/funcdata.h", false);
    row("src/all.bash", true);
    row("src/cmd/vendor/x/mkall.sh", true);
    row("src/all.bat", false);
    row("src/run.rc", true);
    row("src/x/mksysnum.pl", true);
    row("lib/wasm/go_js_wasm_exec", true);
    row("misc/go_android_exec/main.go", false);
    row("lib/go__a_exec", false);
    row("lib/go_a__exec", false);
    row("lib/go_a_b_exec", true);
    row("lib/go_exec", false);
    row("lib/go_wasm_exec", false);
    row("src/bin/go", false);
    row("VERSION", false);
}

void TestToolchainNames::programsAreExecutable()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, executable);
    QCOMPARE(ToolchainLayout::isExecutable(name), executable);
}

void TestToolchainNames::strangersAreNotReleased_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("released");
    const auto row = [](const char *name, const char *version, bool released) {
        QTest::addRow("%s in %s", name, version) << QByteArray(name) << QByteArray(version) << released;
    };
    const char *now = "v0.0.1-go1.27.3.linux-amd64";
    const char *before = "v0.0.1-go1.24.1.linux-amd64";
    const char *between = "v0.0.1-go1.25.1.linux-amd64";
    const char *windows = "v0.0.1-go1.27.3.windows-amd64";
    row("bin/go", now, true);
    row("bin/gofmt", now, true);
    row("bin/gopls", now, false);
    row("bin/go.exe", windows, true);
    row("bin/go", windows, false);
    row("bin/linux_arm64/go", now, false);
    row("pkg/tool/linux_amd64/compile", now, true);
    row("pkg/tool/windows_amd64/compile.exe", windows, true);
    row("pkg/tool/linux_arm64/compile", now, false);
    row("pkg/tool/linux_amd64/pprof", now, false);
    row("pkg/tool/linux_amd64/pprof", before, true);
    row("pkg/tool/linux_amd64/dist", before, false);
    row("pkg/tool/linux_amd64/fix", now, true);
    row("pkg/tool/linux_amd64/fix", between, false);
    row("pkg/linux_amd64/fmt.a", before, false);
    row("pkg/include/textflag.h", now, true);
    row("VERSION.cache", now, false);
    row("src/.DS_Store", now, false);
    row("bin/go.exe~", windows, false);
    row(".git/HEAD", now, false);
    row("src/cmd/dist/dist", now, false);
    row("src/cmd/dist/main.go", now, true);
    row("misc/cgo/life/_obj/x", now, false);
    row("go.env", now, true);
    row("src/evil.go", now, true);
}

void TestToolchainNames::strangersAreNotReleased()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, version);
    QFETCH(bool, released);
    QCOMPARE(ToolchainLayout::isReleased(name, *ToolchainVersion::fromModuleVersion(version)), released);
}

QTEST_GUILESS_MAIN(TestToolchainNames)
#include "ToolchainNames.moc"
