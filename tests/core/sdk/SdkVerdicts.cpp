// SPDX-License-Identifier: MIT
// What is said where nothing can be proven.
#include "FakeProgram.h"
#include "SdkVerifierFixture.h"
#include "support/toolchain/PlantedToolchain.h"

#include <QDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

using Log = SdkVerdict::Log;

Q_DECLARE_METATYPE(goconf::SdkKind)
Q_DECLARE_METATYPE(goconf::ErrorCode)

class SdkVerdictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForeignBuildIsNotComparedAtAll_data();
    void aForeignBuildIsNotComparedAtAll();
    void aReleaseWithoutItsVersionFileIsKnownByItsProgram();
    void whatTheLogAnswersDecides_data();
    void whatTheLogAnswersDecides();
    void anOriginalThatCannotBeHadLeavesTheFinding_data();
    void anOriginalThatCannotBeHadLeavesTheFinding();
    void theKeptZipSparesTheFetching_data();
    void theKeptZipSparesTheFetching();
};

void SdkVerdictsTest::aForeignBuildIsNotComparedAtAll_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<SdkKind>("kind");
    QTest::addColumn<SdkManager>("manager");
    QTest::addColumn<QString>("says");
    QTest::newRow("debian") << QByteArray("go1.27.3") << SdkKind::Distribution << SdkManager::None
                            << u"distribution"_s;
    QTest::newRow("homebrew") << QByteArray("go1.27.3") << SdkKind::Distribution << SdkManager::Homebrew
                              << u"homebrew"_s;
    QTest::newRow("snap") << QByteArray("go1.27.3") << SdkKind::Distribution << SdkManager::Snap << u"snap"_s;
    QTest::newRow("development") << QByteArray("devel go1.28-0123456 Fri Nov 20 10:00:00 2026 +0000")
                                 << SdkKind::System << SdkManager::None << u"devel go1.28"_s;
    QTest::newRow("experiment") << QByteArray("go1.27.3 X:boringcrypto") << SdkKind::System
                                << SdkManager::None << u"X:boringcrypto"_s;
    QTest::newRow("vendor") << QByteArray("go1.27.3-vendor.1") << SdkKind::System << SdkManager::None
                            << u"go1.27.3-vendor.1"_s;
    QTest::newRow("gccgo") << QByteArray("go1.18 gccgo (GCC) 14.2.0") << SdkKind::System << SdkManager::None
                           << u"gccgo"_s;
    QTest::newRow("1.20") << QByteArray("go1.20.14") << SdkKind::System << SdkManager::None << u"1.21"_s;
    QTest::newRow("1.4") << QByteArray("go1.4") << SdkKind::Managed << SdkManager::Gvm << u"1.21"_s;
    QTest::newRow("no version") << QByteArray("hello") << SdkKind::System << SdkManager::None << u"hello"_s;
}

void SdkVerdictsTest::aForeignBuildIsNotComparedAtAll()
{
    QFETCH(QByteArray, version);
    QFETCH(SdkKind, kind);
    QFETCH(SdkManager, manager);
    QFETCH(QString, says);
    SdkVerifierFixture fixture;
    FakeToolchain toolchain = FakeToolchain::make("go1.27.3");
    fixture.publish(toolchain);
    toolchain.set("VERSION", version + '\n');
    // Its programs say nothing, as those that were stripped.
    for (const char *program : {"bin/go", "bin/gofmt"})
        toolchain.set(program, programOfThisMachine().elf());
    Sdk sdk = fixture.sdk(plantRelease(fixture.home, toolchain, u"go"_s), kind);
    sdk.manager = manager;
    const Result<SdkVerdict> verdict = fixture.verify(sdk);
    QVERIFY(verdict);
    QCOMPARE(int(verdict->log), int(Log::NotComparable));
    QVERIFY(!verdict->isFinding());
    const QString note = verdict->notes.join(u' ');
    QVERIFY2(note.contains(says, Qt::CaseInsensitive), qPrintable(note));
    QCOMPARE(fixture.log.asked, 0);
    QCOMPARE(fixture.fetched, 0);
}

void SdkVerdictsTest::aReleaseWithoutItsVersionFileIsKnownByItsProgram()
{
    SdkVerifierFixture fixture;
    const FakeToolchain toolchain = FakeToolchain::make();
    fixture.publish(toolchain);
    const QString root = plantRelease(fixture.home, toolchain, u"go"_s);
    QVERIFY(QFile::remove(root + u"/VERSION"_s));
    QVERIFY(QDir(root + u"/pkg/tool"_s).removeRecursively());
    const Result<SdkVerdict> verdict = fixture.verify(root);
    QVERIFY(verdict);
    QCOMPARE(int(verdict->log), int(Log::Differs));
    QCOMPARE(verdict->difference.missing.size(), 9);
    QVERIFY(verdict->difference.missing.contains("VERSION"));
}

void SdkVerdictsTest::whatTheLogAnswersDecides_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("log"); // -1: an error
    QTest::newRow("not on record") << ErrorCode::NotFound << int(Log::NotComparable);
    for (const auto &[name, code] :
         {std::pair("GOSUMDB=off", ErrorCode::Refused), std::pair("no network", ErrorCode::Network),
          std::pair("silence", ErrorCode::Timeout), std::pair("bad GOSUMDB", ErrorCode::InvalidValue),
          std::pair("no permission", ErrorCode::PermissionDenied), std::pair("any other", ErrorCode::Io)})
        QTest::newRow(name) << code << int(Log::Unavailable);
    QTest::newRow("a lie") << ErrorCode::ProofFailed << -1;
    QTest::newRow("no answer of a log") << ErrorCode::Corrupt << -1;
    QTest::newRow("stopped") << ErrorCode::Cancelled << -1;
}

void SdkVerdictsTest::whatTheLogAnswersDecides()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, log);
    SdkVerifierFixture fixture;
    const QString root = plantRelease(fixture.home, FakeToolchain::make(), u"go"_s);
    fixture.log.error = Error{code, u"the log is not there: look at it"_s, u"raw"_s};
    const Result<SdkVerdict> verdict = fixture.verify(root);
    QCOMPARE(verdict.has_value(), log >= 0);
    QCOMPARE(fixture.fetched, 0);
    if (!verdict) {
        QCOMPARE(verdict.error().code, code);
        return;
    }
    QCOMPARE(int(verdict->log), log);
    QVERIFY(!verdict->isFinding());
    QCOMPARE(verdict->notes.value(0).contains(u"look at it"_s), verdict->log == Log::Unavailable);
    QCOMPARE(verdict->notes.value(0).contains(u"go1.27.3"_s), verdict->log == Log::NotComparable);
}

void SdkVerdictsTest::anOriginalThatCannotBeHadLeavesTheFinding_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"unreachable", "other files", "other version", "damaged", "cut off", "empty"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void SdkVerdictsTest::anOriginalThatCannotBeHadLeavesTheFinding()
{
    QFETCH(QString, how);
    SdkVerifierFixture fixture;
    FakeToolchain toolchain = FakeToolchain::make();
    fixture.publish(toolchain);
    const QString root = plantRelease(fixture.home, toolchain, u"go"_s);
    fixture.home.write(u"go/src/fmt/print.go"_s, "package evil\n");
    QByteArray &zip = fixture.zips[toolchain.version.moduleVersion()];
    if (how == u"unreachable") {
        fixture.zips.clear();
    } else if (how == u"other files") {
        // The very files that are installed: a proxy that lies as the installation does.
        toolchain.set("src/fmt/print.go", "package evil\n");
        zip = toolchain.moduleZip();
    } else if (how == u"other version") {
        zip = FakeToolchain::make("go1.27.2").moduleZip();
    } else if (how == u"damaged") {
        zip[zip.size() / 2] = char(zip.at(zip.size() / 2) ^ 1);
    } else {
        zip.truncate(how == u"empty" ? 0 : zip.size() / 2);
    }
    const Result<SdkVerdict> verdict = fixture.verify(root);
    QVERIFY(verdict);
    QCOMPARE(int(verdict->log), int(Log::Differs));
    QVERIFY(verdict->isFinding());
    QVERIFY(verdict->difference.isEmpty());
    QCOMPARE(verdict->notes.size(), 2);
    QCOMPARE(fixture.fetched, 1);
}

void SdkVerdictsTest::theKeptZipSparesTheFetching_data()
{
    QTest::addColumn<bool>("good");
    QTest::newRow("the original") << true;
    QTest::newRow("something else") << false;
}

void SdkVerdictsTest::theKeptZipSparesTheFetching()
{
    QFETCH(bool, good);
    SdkVerifierFixture fixture;
    const FakeToolchain toolchain = FakeToolchain::make();
    fixture.publish(toolchain);
    const QString root = plantRelease(fixture.home, toolchain, u"go"_s);
    fixture.home.write(u"go/src/fmt/print.go"_s, "package other\n");
    fixture.moduleCache = fixture.home.path(u"mod"_s);
    fixture.home.write(u"mod/cache/download/golang.org/toolchain/@v/"_s +
                           QString::fromLatin1(toolchain.version.moduleVersion()) + u".zip"_s,
                       good ? toolchain.moduleZip() : FakeToolchain::make("go1.27.2").moduleZip());
    const Result<SdkVerdict> verdict = fixture.verify(root);
    QVERIFY(verdict);
    QCOMPARE(verdict->difference.changed, QByteArrayList{"src/fmt/print.go"});
    QCOMPARE(fixture.fetched, good ? 0 : 1);
}

QTEST_GUILESS_MAIN(SdkVerdictsTest)
#include "SdkVerdicts.moc"
