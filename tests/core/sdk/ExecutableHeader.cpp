// SPDX-License-Identifier: MIT
// A program file tells the machine it is made for, and whether it is whole.
#include "sdk/executable/ExecutableHeader.h"

#include "FakeProgram.h"
#include "base/PathBytes.h"
#include "support/TempHome.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;
using Format = ExecutableHeader::Format;

Q_DECLARE_METATYPE(goconf::ExecutableHeader::Format)

class ExecutableHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSystemAndArchitecture_data();
    void tellsSystemAndArchitecture();
    void everyShorterFileIsNotWhole_data();
    void everyShorterFileIsNotWhole();
    void randomDamageIsAnAnswerToo();
    void tellsInterpreterAndGoVersion();
    void realProgramsAreOfThisMachine();
    void whatIsNoProgramIsAnError_data();
    void whatIsNoProgramIsAnError();

private:
    TempHome m_home;
};

void ExecutableHeaderTest::tellsSystemAndArchitecture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("os");
    QTest::addColumn<QByteArray>("architectures");
    const auto elf = [](const char *name, quint16 machine, bool wide, bool bigEndian, quint8 abi = 0,
                        const char *os = "linux") {
        QTest::newRow(qPrintable(QString::fromLatin1(os) + u'/' + QString::fromLatin1(name)))
            << FakeProgram{machine, wide, bigEndian, abi, {}, {}}.elf() << Format::Elf << QByteArray(os)
            << QByteArray(name);
    };
    elf("386", 3, false, false);
    elf("amd64", 62, true, false);
    elf("arm", 40, false, false);
    elf("arm64", 183, true, false);
    elf("riscv64", 243, true, false);
    elf("loong64", 258, true, false);
    elf("mips", 8, false, true);
    elf("mipsle", 8, false, false);
    elf("mips64", 8, true, true);
    elf("mips64le", 8, true, false);
    elf("ppc64", 21, true, true);
    elf("ppc64le", 21, true, false);
    elf("s390x", 22, true, true);
    elf("", 4711, true, false);
    elf("amd64", 62, true, false, 9, "freebsd");
    elf("amd64", 62, true, false, 2, "netbsd");
    elf("arm64", 183, true, false, 12, "openbsd");
    elf("amd64", 62, true, false, 6, "solaris");
    const auto windows = [](const char *name, quint16 machine) {
        QTest::newRow(qPrintable(u"windows/"_s + QString::fromLatin1(name)))
            << FakeProgram::pe(machine) << Format::Pe << QByteArray("windows") << QByteArray(name);
    };
    windows("386", 0x14c);
    windows("amd64", 0x8664);
    windows("arm64", 0xaa64);
    QTest::newRow("darwin/amd64") << FakeProgram::machO(0x01000007) << Format::MachO << QByteArray("darwin")
                                  << QByteArray("amd64");
    QTest::newRow("darwin/arm64") << FakeProgram::machO(0x0100000c) << Format::MachO << QByteArray("darwin")
                                  << QByteArray("arm64");
    QTest::newRow("darwin universal") << FakeProgram::universal(0x01000007, 0x0100000c) << Format::MachO
                                      << QByteArray("darwin") << QByteArray("amd64 arm64");
    QTest::newRow("script") << QByteArray("#!/bin/sh\nexec go\n") << Format::Script << QByteArray()
                            << QByteArray();
}

void ExecutableHeaderTest::tellsSystemAndArchitecture()
{
    QFETCH(QByteArray, bytes);
    const Result<ExecutableHeader> header = ExecutableHeader::read(m_home.write(u"program"_s, bytes));
    QVERIFY(header);
    QTEST(header->format, "format");
    QTEST(header->os, "os");
    QTEST(header->architectures.join(' '), "architectures");
    QVERIFY(header->complete);
    QVERIFY(header->interpreter.isEmpty());
    QVERIFY(header->goVersion.isEmpty());
}

void ExecutableHeaderTest::everyShorterFileIsNotWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    FakeProgram narrow;
    narrow.machine = 3;
    narrow.wide = false;
    narrow.interpreter = "/lib/ld-linux.so.2";
    FakeProgram wide;
    wide.goVersion = "go1.27.3";
    QTest::newRow("elf 32") << narrow.elf();
    QTest::newRow("elf 64") << wide.elf();
    QTest::newRow("pe") << FakeProgram::pe(0x8664);
    QTest::newRow("mach-o") << FakeProgram::machO(0x0100000c);
    QTest::newRow("universal") << FakeProgram::universal(0x01000007, 0x0100000c);
}

void ExecutableHeaderTest::everyShorterFileIsNotWhole()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype length = 0; length <= bytes.size(); ++length) {
        const Result<ExecutableHeader> header =
            ExecutableHeader::read(m_home.write(u"program"_s, bytes.first(length)));
        QCOMPARE(header && header->complete, length == bytes.size());
        if (!header)
            QCOMPARE(header.error().code, ErrorCode::Corrupt);
    }
}

void ExecutableHeaderTest::randomDamageIsAnAnswerToo()
{
    constexpr quint32 seed = 20261121;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    FakeProgram program;
    program.interpreter = "/lib64/ld-linux-x86-64.so.2";
    program.goVersion = "go1.27.3";
    const QByteArrayList originals = {program.elf(), FakeProgram::pe(0x8664), FakeProgram::machO(0x0100000c),
                                      FakeProgram::universal(0x01000007, 0x0100000c)};
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes = originals.at(round % originals.size());
        for (int i = 0; i < 1 + round % 6; ++i)
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        const Result<ExecutableHeader> header = ExecutableHeader::read(m_home.write(u"program"_s, bytes));
        if (!header)
            QCOMPARE(header.error().code, ErrorCode::Corrupt);
        else
            QVERIFY(header->interpreter.size() <= 4096 && header->goVersion.size() < 128);
    }
}

void ExecutableHeaderTest::tellsInterpreterAndGoVersion()
{
    FakeProgram program;
    program.interpreter = "/lib/ld-musl-x86_64.so.1";
    program.goVersion = "go1.22.1 X:boringcrypto";
    for (const bool bigEndian : {false, true}) {
        program.bigEndian = bigEndian;
        const Result<ExecutableHeader> header =
            ExecutableHeader::read(m_home.write(u"program"_s, program.elf()));
        QVERIFY(header);
        QCOMPARE(header->interpreter, u"/lib/ld-musl-x86_64.so.1"_s);
        QCOMPARE(header->goVersion, QByteArray("go1.22.1 X:boringcrypto"));
    }
}

void ExecutableHeaderTest::realProgramsAreOfThisMachine()
{
    const Host host = Host::current();
    const bool isWindows = host.os.isWindows();
    const QString shell = isWindows ? pathText(host.environment.value("ComSpec")) : u"/bin/sh"_s;
    for (const QString &path : {QCoreApplication::applicationFilePath(), shell}) {
        const Result<ExecutableHeader> header = ExecutableHeader::read(path);
        QVERIFY(header);
        QCOMPARE(header->os, host.os.goName());
        QCOMPARE(header->architectures, QByteArrayList{host.architecture});
        QVERIFY(header->complete);
        QCOMPARE(header->interpreter.isEmpty(), isWindows);
        QVERIFY2(isWindows || QFileInfo(header->interpreter).isExecutable(), qPrintable(header->interpreter));
        QVERIFY(header->goVersion.isEmpty());
    }
}

void ExecutableHeaderTest::whatIsNoProgramIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("<html>Not Found</html>");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("dos") << QByteArray("MZ") + QByteArray(200, '\0');
    QTest::newRow("java class") << QByteArray("\xca\xfe\xba\xbe\x00\x00\x00\x41", 8) + QByteArray(500, 'j');
}

void ExecutableHeaderTest::whatIsNoProgramIsAnError()
{
    QFETCH(QByteArray, bytes);
    const Result<ExecutableHeader> header = ExecutableHeader::read(m_home.write(u"program"_s, bytes));
    QVERIFY(!header);
    QCOMPARE(header.error().code, ErrorCode::Corrupt);
    const Result<ExecutableHeader> missing = ExecutableHeader::read(m_home.home() + "/missing"_L1);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(ExecutableHeaderTest)
#include "ExecutableHeader.moc"
