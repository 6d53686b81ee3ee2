// SPDX-License-Identifier: MIT
// What is proven about an installed Go, by files as they were released.
#include "SdkVerifierFixture.h"
#include "support/toolchain/PlantedToolchain.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <sys/stat.h>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

using Log = SdkVerdict::Log;

class SdkVerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReleaseIsProven_data();
    void aReleaseIsProven();
    void theModuleCacheHasTwoNames_data();
    void theModuleCacheHasTwoNames();
    void goStartsADownloadedToolchainByItself();
    void programsBuiltHereAreTold();
    void filesThatChangeMeanwhileAreNoFinding_data();
    void filesThatChangeMeanwhileAreNoFinding();
    void aStopEndsItAtAnyPoint_data();
    void aStopEndsItAtAnyPoint();
};

void SdkVerifierTest::aReleaseIsProven_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArrayList>("others");
    QTest::newRow("unpacked") << u"go"_s << QByteArrayList{};
    const FakeToolchain toolchain = FakeToolchain::make();
    QTest::newRow("golang.org/dl") << u"sdk/go1.27.3"_s
                                   << QByteArrayList{".unpacked-success", toolchain.version.archiveName()};
    QTest::newRow("gvm") << u".gvm/gos/go1.27.3"_s << QByteArrayList{"manifest"};
    QTest::newRow("tools, links and leftovers of later")
        << u"go"_s
        << QByteArrayList{".DS_Store", "pkg/linux_amd64/fmt.a",
                          "pkg/tool/" + toolchain.version.goos + '_' + toolchain.version.goarch + "/pprof"};
    QTest::newRow("module cache") << QString() << QByteArrayList{};
}

void SdkVerifierTest::aReleaseIsProven()
{
    QFETCH(QString, place);
    QFETCH(QByteArrayList, others);
    SdkVerifierFixture fixture;
    FakeToolchain toolchain = FakeToolchain::make();
    toolchain.set("src/cmd/pprof/pprof.go", "package main\n");
    fixture.publish(toolchain);
    const QString root = place.isEmpty() ? plantInModuleCache(fixture.home, toolchain, u"mod"_s)
                                         : plantRelease(fixture.home, toolchain, place);
    for (const QByteArray &name : others)
        fixture.home.write(place + u'/' + QString::fromUtf8(name), "later");
    const QByteArray before = fixture.home.fingerprint();
    const Result<SdkVerdict> verdict = fixture.verify(root);
    QVERIFY(verdict);
    QCOMPARE(int(verdict->log), int(Log::Ok));
    QVERIFY(verdict->difference.isEmpty() && !verdict->onlyGoEnv && !verdict->isFinding());
    QCOMPARE(verdict->others, others);
    QCOMPARE(verdict->files, toolchain.files.size() - 4); // api, doc, misc, test
    QCOMPARE(fixture.fetched, 0);
    QCOMPARE(fixture.home.fingerprint(), before);
}

void SdkVerifierTest::theModuleCacheHasTwoNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("removed");
    QTest::addColumn<DigestDifference>("expected");
    QTest::newRow("copy changed") << QByteArray("src/go.mod") << false
                                  << DigestDifference{{"src/go.mod"}, {}, {}};
    QTest::newRow("original changed")
        << QByteArray("src/_go.mod") << false << DigestDifference{{"src/_go.mod"}, {}, {}};
    // The other name says the same, and is what go reads.
    QTest::newRow("copy removed") << QByteArray("src/go.mod") << true << DigestDifference{};
    QTest::newRow("original removed") << QByteArray("src/_go.mod") << true << DigestDifference{};
}

void SdkVerifierTest::theModuleCacheHasTwoNames()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, removed);
    QFETCH(DigestDifference, expected);
    SdkVerifierFixture fixture;
    const FakeToolchain toolchain = FakeToolchain::make();
    fixture.publish(toolchain);
    const QString root = plantInModuleCache(fixture.home, toolchain, u"mod"_s);
    const QString path = root + u'/' + QString::fromUtf8(name);
    QVERIFY(QFile::remove(path));
    if (!removed)
        fixture.home.write(QDir(fixture.home.home()).relativeFilePath(path), "module other\n");
    const Result<SdkVerdict> verdict = fixture.verify(fixture.sdk(root, SdkKind::ModuleCache));
    QVERIFY(verdict);
    QCOMPARE(int(verdict->log), int(expected.isEmpty() ? Log::Ok : Log::Differs));
    QCOMPARE(verdict->difference.changed, expected.changed);
    QVERIFY(verdict->difference.missing.isEmpty() && verdict->difference.added.isEmpty());
}

/// As “go mod download” leaves it, before go has switched to it.
void SdkVerifierTest::goStartsADownloadedToolchainByItself()
{
    SdkVerifierFixture fixture;
    const FakeToolchain toolchain = FakeToolchain::make();
    fixture.publish(toolchain);
    const QString root = plantInModuleCache(fixture.home, toolchain, u"mod"_s);
    const auto modesAfter = [&](mode_t mode, const QStringList &folders) {
        for (const QString &folder : folders) {
            QDirIterator programs(root + folder, QDir::Files, QDirIterator::Subdirectories);
            while (programs.hasNext()) {
                if (::chmod(QFile::encodeName(programs.next()).constData(), mode) != 0)
                    return qsizetype(-1);
            }
        }
        const Result<SdkVerdict> verdict = fixture.verify(root);
        return verdict ? verdict->modes.size() : -1;
    };
    QCOMPARE(modesAfter(0444, {u"/bin"_s, u"/pkg/tool"_s}), 0);
    QVERIFY(modesAfter(0555, {u"/bin"_s}) > 0);
    QCOMPARE(modesAfter(0555, {u"/pkg/tool"_s}), 0);
}

void SdkVerifierTest::programsBuiltHereAreTold()
{
    SdkVerifierFixture fixture;
    const FakeToolchain toolchain = FakeToolchain::make();
    fixture.publish(toolchain);
    const QString root = plantRelease(fixture.home, toolchain, u"go"_s);
    const auto notesAfter = [&](const QString &name) {
        QFile file(root + u'/' + name);
        if (!file.open(QFile::Append) || file.write("x") != 1)
            qFatal("cannot change a file");
        file.close();
        const Result<SdkVerdict> verdict = fixture.verify(root);
        return verdict && verdict->isFinding() ? verdict->notes.size() : qsizetype(-1);
    };
    QCOMPARE(notesAfter(u"bin/gofmt"_s), 2);
    QCOMPARE(notesAfter(u"src/fmt/print.go"_s), 1);
}

void SdkVerifierTest::filesThatChangeMeanwhileAreNoFinding_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("as if it were being installed") << QByteArray("src/fmt/print.go");
    QTest::newRow("as if it were being removed") << QByteArray();
}

void SdkVerifierTest::filesThatChangeMeanwhileAreNoFinding()
{
    QFETCH(QByteArray, name);
    SdkVerifierFixture fixture;
    const FakeToolchain toolchain = FakeToolchain::make();
    fixture.publish(toolchain);
    const QString root = plantRelease(fixture.home, toolchain, u"go"_s);
    const Sdk sdk = fixture.sdk(root);
    QVERIFY(QFile::remove(root + u"/src/fmt/print.go"_s));
    fixture.duringFetch = [&] {
        if (name.isEmpty())
            QDir(root).removeRecursively();
        else
            fixture.home.write(u"go/"_s + QString::fromUtf8(name), "package fmt\n");
    };
    const Result<SdkVerdict> verdict = fixture.verify(sdk);
    QVERIFY(verdict);
    QCOMPARE(int(verdict->log), int(Log::Unavailable));
    QVERIFY(!verdict->isFinding());
    QVERIFY2(verdict->notes.value(0).contains(u"change"_s), qPrintable(verdict->notes.value(0)));
    QCOMPARE(fixture.fetched, 1);
}

void SdkVerifierTest::aStopEndsItAtAnyPoint_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("while the log is asked") << int(SdkProgress::Step::Asking);
    QTest::newRow("while the files are read") << int(SdkProgress::Step::Reading);
    QTest::newRow("while the original is fetched") << int(SdkProgress::Step::Downloading);
}

void SdkVerifierTest::aStopEndsItAtAnyPoint()
{
    QFETCH(int, step);
    SdkVerifierFixture fixture;
    const FakeToolchain toolchain = FakeToolchain::make();
    fixture.publish(toolchain);
    const QString root = plantRelease(fixture.home, toolchain, u"go"_s);
    fixture.home.write(u"go/src/fmt/print.go"_s, "package other\n");
    bool stopped = false;
    fixture.duringWork = [&](const SdkProgress &progress) {
        if (int(progress.step) == step)
            stopped = fixture.stop.request_stop() || stopped;
    };
    const Result<SdkVerdict> verdict = fixture.verify(root);
    QVERIFY(stopped);
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(SdkVerifierTest)
#include "SdkVerifier.moc"
