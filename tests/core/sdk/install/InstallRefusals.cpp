// SPDX-License-Identifier: MIT
// Files of the user's that are no Go, or not the one that their name says: nothing of them is left.
#include "InstallLab.h"

#include "sdk/install/LocalSdkFile.h"

#include "support/TarWriter.h"
#include "support/ZipWriter.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

const FakeToolchain &go1273()
{
    static const FakeToolchain toolchain = FakeToolchain::make("go1.27.3");
    return toolchain;
}

QByteArray moduleName(const FakeToolchain &toolchain)
{
    return toolchain.version.moduleVersion() + ".zip";
}

} // namespace

class InstallRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContentMustBeWhatTheNameSays_data();
    void theContentMustBeWhatTheNameSays();
    void hostileEntriesLeaveNothing_data();
    void hostileEntriesLeaveNothing();
    void otherSystemsAreRefused_data();
    void otherSystemsAreRefused();
    void namesThatTellNothingAreRefused_data();
    void namesThatTellNothingAreRefused();
    void theExampleIsForThisMachine();
};

void InstallRefusals::theContentMustBeWhatTheNameSays_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    const FakeToolchain older = FakeToolchain::make("go1.26.8");
    QTest::addRow("another version") << go1273().version.archiveName() << older.archive();
    const FakeToolchain other = FakeToolchain::make("go1.27.3", "plan9", "mips");
    QTest::addRow("another system") << go1273().version.archiveName() << other.archive();
    FakeToolchain half = go1273();
    half.files.removeIf([](const FakeToolchain::File &file) { return file.name.startsWith("bin/gofmt"); });
    QTest::addRow("half a Go") << half.version.archiveName() << half.archive();
    FakeToolchain cut = go1273();
    for (FakeToolchain::File &file : cut.files) {
        if (file.name == "bin/go" || file.name == "bin/go.exe")
            file.content.chop(1);
    }
    QTest::addRow("half a program") << cut.version.archiveName() << cut.archive();
    ZipWriter nothing;
    nothing.add(go1273().version.modulePrefix() + "README.md", "hello\n");
    QTest::addRow("no Go") << moduleName(go1273()) << nothing.finish();
}

void InstallRefusals::theContentMustBeWhatTheNameSays()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, bytes);
    const InstallLab lab;
    const QString file = lab.file(name, bytes);
    const QByteArray before = lab.home.fingerprint();
    ToldLog log(ToldLog::unreachable());
    QCOMPARE(codeOf(lab.installFile(log, file)), u"corrupt"_s);
    QCOMPARE(lab.home.fingerprint(), before);
}

void InstallRefusals::hostileEntriesLeaveNothing_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray prefix = go1273().version.modulePrefix();
    const auto zip = [&](const QByteArray &entry) {
        ZipWriter writer;
        writer.add(prefix + "VERSION", "go1.27.3\n");
        writer.add(entry, "x");
        return writer.finish();
    };
    const auto tar = [&](const QByteArray &entry, char kind, const QByteArray &target) {
        TarWriter writer;
        writer.add("go/VERSION", "go1.27.3\n");
        writer.add(entry, {}, kind, target);
        return TarWriter::gzip(writer.finish());
    };
    const QByteArray archive = go1273().tarName();
    QTest::addRow("zip, ..") << moduleName(go1273()) << zip(prefix + "../../../escaped") << u"refused"_s;
    QTest::addRow("zip, absolute") << moduleName(go1273()) << zip("/tmp/escaped") << u"refused"_s;
    QTest::addRow("zip, case") << moduleName(go1273()) << zip(prefix + "version") << u"refused"_s;
    QTest::addRow("tar, ..") << archive << tar("go/../../escaped", '0', {}) << u"refused"_s;
    QTest::addRow("tar, link") << archive << tar("go/link", '2', "/etc/passwd") << u"refused"_s;
    QTest::addRow("tar, device") << archive << tar("go/null", '3', {}) << u"refused"_s;
    QByteArray damaged = go1273().tarArchive();
    damaged[damaged.size() / 2] = char(damaged.at(damaged.size() / 2) ^ 0x40);
    QTest::addRow("tar, flipped") << archive << damaged << u"corrupt"_s;
    QTest::addRow("tar, cut") << archive << go1273().tarArchive().chopped(100) << u"corrupt"_s;
    QTest::addRow("zip, cut") << moduleName(go1273()) << go1273().moduleZip().chopped(100) << u"corrupt"_s;
}

void InstallRefusals::hostileEntriesLeaveNothing()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, code);
    const InstallLab lab;
    const QString file = lab.file(name, bytes);
    const QByteArray before = lab.home.fingerprint();
    ToldLog log(ToldLog::unreachable());
    QCOMPARE(codeOf(lab.installFile(log, file)), code);
    QCOMPARE(lab.home.fingerprint(), before);
}

void InstallRefusals::otherSystemsAreRefused_data()
{
    QTest::addColumn<QByteArray>("goos");
    QTest::addColumn<QByteArray>("goarch");
    const ToolchainVersion here = FakeToolchain::here("go1.27.3");
    QTest::addRow("system") << QByteArray(here.goos == "windows" ? "linux" : "windows") << here.goarch;
    QTest::addRow("processor") << here.goos << QByteArray(here.goarch == "arm64" ? "amd64" : "arm64");
}

void InstallRefusals::otherSystemsAreRefused()
{
    QFETCH(const QByteArray, goos);
    QFETCH(const QByteArray, goarch);
    const InstallLab lab;
    const FakeToolchain other = FakeToolchain::make("go1.27.3", goos, goarch);
    const QString file = lab.file(other.version.archiveName(), other.archive());
    const QByteArray before = lab.home.fingerprint();
    ToldLog log(other);
    QCOMPARE(codeOf(lab.installFile(log, file)), u"unsupported"_s);
    QCOMPARE(lab.home.fingerprint(), before);
}

void InstallRefusals::namesThatTellNothingAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addRow("no version") << QByteArray("go.tar.gz");
    QTest::addRow("no system") << QByteArray("go1.27.3.tar.gz");
    QTest::addRow("suffix") << QByteArray("go1.27.3-team.linux-amd64.tar.gz");
    QTest::addRow("other module") << QByteArray("v1.2.3.zip");
}

void InstallRefusals::namesThatTellNothingAreRefused()
{
    QFETCH(const QByteArray, name);
    const InstallLab lab;
    ToldLog log(go1273());
    QCOMPARE(codeOf(lab.installFile(log, lab.file(name, go1273().archive()))), u"invalid-value"_s);
    QCOMPARE(lab.content(), QStringList());
}

void InstallRefusals::theExampleIsForThisMachine()
{
    const InstallLab lab;
    const QString path = lab.file("notepad.exe", "MZ");
    const auto source = LocalSdkFile::open(path, {{}, "windows", "arm64"});
    QVERIFY(!source);
    QVERIFY2(source.error().what.contains("go1.27.3.windows-arm64.zip"_L1), qPrintable(source.error().what));
}

QTEST_GUILESS_MAIN(InstallRefusals)
#include "InstallRefusals.moc"
