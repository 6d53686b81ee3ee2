// SPDX-License-Identifier: MIT
// One GOROOT: its version, where it runs, and what is missing in it, on every system.
#include "sdk/SdkInspection.h"

#include "FakeSdk.h"
#include "support/Messages.h"

#include <QDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(goconf::SdkRuns)

namespace {

QString toolFolder()
{
    return u"pkg/tool/"_s + QString::fromLatin1(FakeSdk().port);
}

} // namespace

class SdkInspectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeGoIsHealthy();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void saysWhatIsCutOff_data();
    void saysWhatIsCutOff();
    void readsVersions_data();
    void readsVersions();
    void knowsWhatRunsHere_data();
    void knowsWhatRunsHere();
};

void SdkInspectionTest::aWholeGoIsHealthy()
{
    const TempHome home;
    const QString root = FakeSdk().write(home, u"go"_s);
    const Host host = home.host();
    const Sdk sdk = inspectSdk(host, root);
    QVERIFY2(sdk.healthy() && sdk.problems.isEmpty(), qPrintable(messagesOf(sdk.problems)));
    QCOMPARE(sdk.path, root);
    QCOMPARE(sdk.versionText, QByteArray("go1.27.3"));
    QVERIFY(sdk.version == GoVersion(1, 27, 3));
    QCOMPARE(sdk.os, host.os.goName());
    QCOMPARE(sdk.architecture, host.architecture);
    QCOMPARE(sdk.runs, SdkRuns::Yes);
}

void SdkInspectionTest::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("missing");
    const QString tools = toolFolder();
    const QString exe = Os::current().executableSuffix();
    for (const QString &name :
         {u"bin/go"_s + exe, u"bin/gofmt"_s + exe, tools, tools + "/asm"_L1 + exe, tools + "/cgo"_L1 + exe,
          tools + "/compile"_L1 + exe, tools + "/link"_L1 + exe, tools + "/vet"_L1 + exe, u"pkg/include"_s,
          u"src/runtime/proc.go"_s, u"src/fmt/print.go"_s, u"src/net/http/server.go"_s, u"src/go.mod"_s,
          u"go.env"_s, u"VERSION"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void SdkInspectionTest::saysWhatIsMissing()
{
    QFETCH(QString, missing);
    const TempHome home;
    FakeSdk fake;
    fake.program.goVersion = fake.version;
    const QString root = fake.write(home, u"go"_s);
    const QString path = root + u'/' + missing;
    QVERIFY(QFileInfo(path).isDir() ? QDir(path).removeRecursively() : QFile::remove(path));
    const Sdk sdk = inspectSdk(home.host(), root);
    QCOMPARE(sdk.missing, QStringList{missing});
    QVERIFY(!sdk.healthy());
    QCOMPARE(sdk.problems.size(), 1);
    QVERIFY2(messagesOf(sdk.problems).contains(missing), qPrintable(messagesOf(sdk.problems)));
    // Without VERSION the command itself still tells; that of Windows is not asked.
    QCOMPARE(sdk.version == GoVersion(1, 27, 3), missing != "VERSION"_L1 || !home.host().os.isWindows());
}

void SdkInspectionTest::saysWhatIsCutOff_data()
{
    QTest::addColumn<QString>("name");
    const QString exe = Os::current().executableSuffix();
    for (const QString &name :
         {u"bin/go"_s + exe, toolFolder() + "/compile"_L1 + exe, toolFolder() + "/link"_L1 + exe})
        QTest::newRow(qPrintable(name)) << name;
}

void SdkInspectionTest::saysWhatIsCutOff()
{
    QFETCH(QString, name);
    const TempHome home;
    const FakeSdk fake;
    const QString root = fake.write(home, u"go"_s);
    const QByteArray whole = fake.programBytes();
    for (const qsizetype length : {qsizetype(0), qsizetype(10), whole.size() / 2, whole.size() - 1}) {
        home.write(u"go/"_s + name, whole.first(length), 0755);
        const Sdk sdk = inspectSdk(home.host(), root);
        QVERIFY(!sdk.healthy());
        QVERIFY2(messagesOf(sdk.problems).contains(name), qPrintable(messagesOf(sdk.problems)));
        QVERIFY(sdk.missing.isEmpty());
    }
    home.write(u"go/"_s + name, whole, 0755);
    QVERIFY(inspectSdk(home.host(), root).healthy());
}

void SdkInspectionTest::readsVersions_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("release") << QByteArray("go1.26.8\ntime 2026-08-28T16:20:06Z\n") << QByteArray("go1.26.8")
                             << QByteArray("1.26.8");
    QTest::newRow("no line end") << QByteArray("go1.20.14") << QByteArray("go1.20.14")
                                 << QByteArray("1.20.14");
    QTest::newRow("windows line end")
        << QByteArray("go1.24.1\r\ntime x\r\n") << QByteArray("go1.24.1") << QByteArray("1.24.1");
    QTest::newRow("before 1.21") << QByteArray("go1.20") << QByteArray("go1.20") << QByteArray("1.20");
    QTest::newRow("candidate") << QByteArray("go1.28rc1\n") << QByteArray("go1.28rc1")
                               << QByteArray("1.28rc1");
    QTest::newRow("vendor") << QByteArray("go1.25.4-acme2\n") << QByteArray("go1.25.4-acme2")
                            << QByteArray("1.25.4");
    QTest::newRow("experiment") << QByteArray("go1.22.1 X:boringcrypto\n")
                                << QByteArray("go1.22.1 X:boringcrypto") << QByteArray("1.22.1");
    QTest::newRow("devel") << QByteArray("devel go1.28-0123abcd Fri Nov 20 2026\n")
                           << QByteArray("devel go1.28-0123abcd Fri Nov 20 2026") << QByteArray("1.28");
    QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("words") << QByteArray("latest\n") << QByteArray("latest") << QByteArray();
    QTest::newRow("without go") << QByteArray("1.22.1\n") << QByteArray("1.22.1") << QByteArray();
    QTest::newRow("escape codes") << QByteArray("go1.25.1\x1b[31m\x07\n") << QByteArray("go1.25.1[31m")
                                  << QByteArray();
    QTest::newRow("binary") << QByteArray("\x7f\x80\xff\x00go1.25.1", 12) << QByteArray("go1.25.1")
                            << QByteArray("1.25.1");
    QTest::newRow("one huge line") << QByteArray(100'000, 'x') << QByteArray(1024, 'x') << QByteArray();
}

void SdkInspectionTest::readsVersions()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, version);
    const TempHome home;
    const QString root = FakeSdk().write(home, u"go"_s);
    home.write(u"go/VERSION"_s, file);
    const Sdk sdk = inspectSdk(home.host(), root);
    QTEST(sdk.versionText, "text");
    QCOMPARE(sdk.version.isValid() ? sdk.version.toByteArray() : QByteArray(), version);
    QVERIFY2(sdk.healthy() == !version.isEmpty(), qPrintable(messagesOf(sdk.problems)));
}

void SdkInspectionTest::knowsWhatRunsHere_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QByteArray>("port");
    QTest::addColumn<int>("os");
    QTest::addColumn<QByteArray>("machine");
    QTest::addColumn<QByteArray>("loader");
    QTest::addColumn<SdkRuns>("runs");
    const auto elf = [](quint16 machine, bool wide, const QByteArray &interpreter = {}) {
        return FakeProgram{machine, wide, false, 0, interpreter, {}}.elf();
    };
    const QByteArray musl = "/lib/ld-musl-x86_64.so.1";
    const QByteArray loader32 = "/lib/ld-linux.so.2";
    const auto onWindows = [](const char *name, quint16 machine, const char *port, SdkRuns runs) {
        QTest::newRow(name) << FakeProgram::pe(machine) << QByteArray(port) << int(Os::Windows)
                            << QByteArray("amd64") << QByteArray() << runs;
    };
    onWindows("same on Windows", 0x8664, "windows_amd64", SdkRuns::Yes);
    onWindows("386 on amd64 Windows", 0x14c, "windows_386", SdkRuns::Yes);
    onWindows("arm64 on amd64 Windows", 0xaa64, "windows_arm64", SdkRuns::OtherArchitecture);
    QTest::newRow("linux on windows") << elf(62, true) << QByteArray("linux_amd64") << int(Os::Windows)
                                      << QByteArray("amd64") << QByteArray() << SdkRuns::OtherSystem;
    if (Os::current().isWindows())
        return; // there nothing may be started that has no .exe in its name
    QTest::newRow("same") << elf(62, true) << QByteArray("linux_amd64") << int(Os::Linux)
                          << QByteArray("amd64") << QByteArray() << SdkRuns::Yes;
    QTest::newRow("arm64 on amd64") << elf(183, true) << QByteArray("linux_arm64") << int(Os::Linux)
                                    << QByteArray("amd64") << QByteArray() << SdkRuns::OtherArchitecture;
    QTest::newRow("amd64 on 386") << elf(62, true) << QByteArray("linux_amd64") << int(Os::Linux)
                                  << QByteArray("386") << QByteArray() << SdkRuns::OtherArchitecture;
    QTest::newRow("386 on amd64") << elf(3, false) << QByteArray("linux_386") << int(Os::Linux)
                                  << QByteArray("amd64") << QByteArray() << SdkRuns::Yes;
    QTest::newRow("386 on amd64 without its loader")
        << elf(3, false, loader32) << QByteArray("linux_386") << int(Os::Linux) << QByteArray("amd64")
        << QByteArray() << SdkRuns::NoInterpreter;
    QTest::newRow("386 on amd64 with its loader")
        << elf(3, false, loader32) << QByteArray("linux_386") << int(Os::Linux) << QByteArray("amd64")
        << loader32 << SdkRuns::Yes;
    QTest::newRow("musl without musl") << elf(62, true, musl) << QByteArray("linux_amd64") << int(Os::Linux)
                                       << QByteArray("amd64") << QByteArray() << SdkRuns::NoInterpreter;
    QTest::newRow("musl with musl") << elf(62, true, musl) << QByteArray("linux_amd64") << int(Os::Linux)
                                    << QByteArray("amd64") << musl << SdkRuns::Yes;
    QTest::newRow("windows on linux")
        << FakeProgram::pe(0x8664) << QByteArray("windows_amd64") << int(Os::Linux) << QByteArray("amd64")
        << QByteArray() << SdkRuns::OtherSystem;
    QTest::newRow("universal on arm64")
        << FakeProgram::universal(0x01000007, 0x0100000c) << QByteArray("darwin_arm64") << int(Os::MacOS)
        << QByteArray("arm64") << QByteArray() << SdkRuns::Yes;
    QTest::newRow("amd64 on arm64 without Rosetta")
        << FakeProgram::machO(0x01000007) << QByteArray("darwin_amd64") << int(Os::MacOS)
        << QByteArray("arm64") << QByteArray() << SdkRuns::OtherArchitecture;
    QTest::newRow("amd64 on arm64 with Rosetta")
        << FakeProgram::machO(0x01000007) << QByteArray("darwin_amd64") << int(Os::MacOS)
        << QByteArray("arm64") << QByteArray("/Library/Apple/usr/libexec/oah/libRosettaRuntime")
        << SdkRuns::Yes;
    QTest::newRow("arm64 on amd64 mac")
        << FakeProgram::machO(0x0100000c) << QByteArray("darwin_arm64") << int(Os::MacOS)
        << QByteArray("amd64") << QByteArray() << SdkRuns::OtherArchitecture;
}

void SdkInspectionTest::knowsWhatRunsHere()
{
    QFETCH(QByteArray, program);
    QFETCH(QByteArray, port);
    QFETCH(int, os);
    QFETCH(QByteArray, machine);
    QFETCH(QByteArray, loader);
    QFETCH(SdkRuns, runs);
    const TempHome home;
    FakeSdk fake;
    fake.os = Os::Kind(os);
    fake.port = port;
    const QString root = fake.write(home, u"go"_s);
    for (const QString &name : {u"bin/go"_s, u"pkg/tool/"_s + QString::fromLatin1(port) + "/compile"_L1})
        home.write(u"go/"_s + name + fake.os.executableSuffix(), program, 0755);
    if (!loader.isEmpty())
        home.write(u"../root"_s + QString::fromLatin1(loader), "loader", 0755);
    Host host = home.host();
    host.os = Os::Kind(os);
    host.architecture = machine;
    const Sdk sdk = inspectSdk(host, root);
    QCOMPARE(sdk.runs, runs);
    QVERIFY2(sdk.healthy() == (runs == SdkRuns::Yes), qPrintable(messagesOf(sdk.problems)));
    QVERIFY(sdk.missing.isEmpty());
}

QTEST_GUILESS_MAIN(SdkInspectionTest)
#include "SdkInspection.moc"
