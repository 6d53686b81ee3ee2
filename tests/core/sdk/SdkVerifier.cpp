// SPDX-License-Identifier: MIT
// What is proven about an installed Go, and what is said about one that is not as it was released.
#include "SdkVerifierFixture.h"
#include "support/RealGo.h"
#include "support/Rounds.h"
#include "support/toolchain/PlantedToolchain.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <algorithm>
#include <random>

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
    void namesExactlyWhatDiffers();
    void theModuleCacheHasTwoNames_data();
    void theModuleCacheHasTwoNames();
    void whatGoWouldReadIsNoSideNote_data();
    void whatGoWouldReadIsNoSideNote();
    void programsOfOthersAreAFinding_data();
    void programsOfOthersAreAFinding();
    void modesThatMatterAreAFinding_data();
    void modesThatMatterAreAFinding();
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

namespace {

/// Does something to files of a release that is not in go.env, and knows what must be said about it.
class Damage
{
public:
    Damage(const FakeToolchain &toolchain, QString root, std::mt19937 &random)
        : m_root(std::move(root))
        , m_random(random)
    {
        for (const FakeToolchain::File &file : toolchain.files) {
            const bool untold = file.name.startsWith("api/") || file.name.startsWith("doc/") ||
                                file.name.startsWith("misc/") || file.name.startsWith("test/");
            if (!untold && file.name != "go.env")
                m_names.append(file.name);
        }
        std::shuffle(m_names.begin(), m_names.end(), m_random);
    }

    void doOne()
    {
        switch (m_random() % 4) {
        case 0: return change();
        case 1: return remove();
        case 2: return replaceByLink();
        default: return add();
        }
    }

    DigestDifference expected() const
    {
        DigestDifference sorted = m_expected;
        for (QByteArrayList *names : {&sorted.changed, &sorted.missing, &sorted.added})
            std::sort(names->begin(), names->end());
        return sorted;
    }

private:
    QString path(const QByteArray &name) const { return m_root + u'/' + QString::fromUtf8(name); }

    void change()
    {
        const QByteArray name = m_names.takeLast();
        QFile file(path(name));
        if (!file.open(QFile::ReadWrite))
            qFatal("cannot change a file");
        QByteArray bytes = file.readAll();
        const bool flips = !bytes.isEmpty() && m_random() % 2;
        if (flips)
            bytes[qsizetype(m_random() % size_t(bytes.size()))] ^= char(1u << (m_random() % 8));
        else
            bytes += '\n';
        file.seek(0);
        file.write(bytes);
        m_expected.changed.append(name);
    }
    void remove()
    {
        const QByteArray name = m_names.takeLast();
        if (!QFile::remove(path(name)))
            qFatal("cannot remove a file");
        m_expected.missing.append(name);
    }
    /// Also by a link to the same content: go may read another file tomorrow.
    void replaceByLink()
    {
        const QByteArray name = m_names.takeLast();
        const QString kept = m_root + u"/../kept"_s + QString::number(m_random());
        if (!QFile::rename(path(name), kept) || !QFile::link(kept, path(name)))
            qFatal("cannot replace a file");
        m_expected.changed.append(name);
    }
    void add()
    {
        static const QByteArrayList places{"src/fmt/more.go", "lib/x",     "src/new/pkg/a.go",
                                           "pkg/include/x.h", "notes.txt", "src/\xc3\xa9.go"};
        const QByteArray &name = places.at(qsizetype(m_random() % size_t(places.size())));
        if (m_expected.added.contains(name))
            return change();
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QFile::WriteOnly | QFile::NewOnly))
            qFatal("cannot add a file");
        m_expected.added.append(name);
    }

    QString m_root;
    std::mt19937 &m_random;
    QByteArrayList m_names;
    DigestDifference m_expected;
};

} // namespace

void SdkVerifierTest::namesExactlyWhatDiffers()
{
    std::mt19937 random(20261121);
    qInfo("seed 20261121");
    const FakeToolchain toolchain = FakeToolchain::make();
    for (int round = 0; round < rounds(60); ++round) {
        SdkVerifierFixture fixture;
        fixture.publish(toolchain);
        const QString root = plantRelease(fixture.home, toolchain, u"go"_s);
        const Sdk sdk = fixture.sdk(root);
        Damage damage(toolchain, root, random);
        for (size_t i = 0; i <= random() % 6; ++i)
            damage.doOne();
        const Result<SdkVerdict> verdict = fixture.verify(sdk);
        QVERIFY(verdict);
        QCOMPARE(int(verdict->log), int(Log::Differs));
        const DigestDifference expected = damage.expected();
        QCOMPARE(verdict->difference.changed, expected.changed);
        QCOMPARE(verdict->difference.missing, expected.missing);
        QCOMPARE(verdict->difference.added, expected.added);
        QVERIFY(verdict->isFinding() && !verdict->notes.isEmpty());
        // A link beside a whole release shows without its original.
        QVERIFY(fixture.fetched <= 1);
    }
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

void SdkVerifierTest::whatGoWouldReadIsNoSideNote_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("link");
    QTest::newRow("link in src") << QByteArray("src/fmt/more.go") << true;
    QTest::newRow("linked package") << QByteArray("src/fmt/internal") << true;
    QTest::newRow("no UTF-8") << QByteArray("src/fmt/\xff.go") << false;
    QTest::newRow("line end") << QByteArray("src/fmt/more\n.go") << false;
}

/// Every file of the release is right, and there is one more that the hash cannot cover.
void SdkVerifierTest::whatGoWouldReadIsNoSideNote()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, link);
    SdkVerifierFixture fixture;
    const FakeToolchain toolchain = FakeToolchain::make();
    fixture.publish(toolchain);
    const QString root = plantRelease(fixture.home, toolchain, u"go"_s);
    const QByteArray path = QFile::encodeName(root) + '/' + name;
    if (link) {
        QVERIFY(QFile::link(fixture.home.home(), QFile::decodeName(path)));
    } else {
        std::FILE *file = std::fopen(path.constData(), "w");
        QVERIFY(file);
        std::fclose(file);
    }
    const Result<SdkVerdict> verdict = fixture.verify(root);
    QVERIFY(verdict);
    QCOMPARE(int(verdict->log), int(Log::Differs));
    QVERIFY(verdict->isFinding());
    QCOMPARE(verdict->difference.added, QByteArrayList{name});
    std::remove(path.constData());
}

void SdkVerifierTest::programsOfOthersAreAFinding_data()
{
    QTest::addColumn<QString>("name");
    const ToolchainVersion here = FakeToolchain::make().version;
    const QString tools = u"pkg/tool/"_s + QString::fromLatin1(here.goos + '_' + here.goarch);
    QTest::newRow("command") << u"bin/dlv"_s;
    QTest::newRow("tool") << tools + u"/evil"_s;
    QTest::newRow("tool of another system") << u"pkg/tool/plan9_mips/evil"_s;
}

void SdkVerifierTest::programsOfOthersAreAFinding()
{
    QFETCH(QString, name);
    SdkVerifierFixture fixture;
    const FakeToolchain toolchain = FakeToolchain::make();
    fixture.publish(toolchain);
    const QString root = plantRelease(fixture.home, toolchain, u"go"_s);
    fixture.home.write(u"go/"_s + name, "#!/bin/sh\n", 0755);
    const Result<SdkVerdict> verdict = fixture.verify(root);
    QVERIFY(verdict);
    QVERIFY(verdict->isFinding());
    QCOMPARE(verdict->difference.added, QByteArrayList{name.toUtf8()});
    QVERIFY(verdict->difference.changed.isEmpty() && verdict->difference.missing.isEmpty());
    QVERIFY(!verdict->others.contains(name.toUtf8()));
}

void SdkVerifierTest::modesThatMatterAreAFinding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint32>("mode");
    QTest::addColumn<QString>("what");
    const auto row = [](const QString &name, quint32 mode, const QString &what) {
        QTest::addRow("%s %o", qPrintable(name), mode) << name << mode << what;
    };
    row(u"bin/go"_s, 0644, u"not-executable"_s);
    row(u"bin/gofmt"_s, 0700, {});
    row(u"bin/gofmt"_s, 04755, u"set-id"_s);
    row(u"bin/gofmt"_s, 02755, u"set-id"_s);
    row(u"bin/gofmt"_s, 0777, u"writable-by-all"_s);
    row(u"bin/gofmt"_s, 04777, u"set-id writable-by-all"_s);
    row(u"src/fmt/print.go"_s, 0666, u"writable-by-all"_s);
    row(u"src/fmt/print.go"_s, 0664, {});
    row(u"src/fmt/print.go"_s, 0400, {});
    row(u"src/fmt"_s, 0777, u"writable-by-all"_s);
}

/// The content is proven all the same.
void SdkVerifierTest::modesThatMatterAreAFinding()
{
    QFETCH(QString, name);
    QFETCH(quint32, mode);
    QFETCH(QString, what);
    SdkVerifierFixture fixture;
    const FakeToolchain toolchain = FakeToolchain::make();
    fixture.publish(toolchain);
    const QString root = plantRelease(fixture.home, toolchain, u"go"_s);
    QCOMPARE(::chmod(QFile::encodeName(root + u'/' + name).constData(), mode), 0);
    const Result<SdkVerdict> verdict = fixture.verify(root);
    QVERIFY(verdict);
    QCOMPARE(int(verdict->log), int(Log::Ok));
    QStringList found;
    for (const SdkModeFault &fault : verdict->modes) {
        QCOMPARE(fault.file, name.toUtf8());
        found.append(sdkModeFaultName(fault.what));
    }
    QCOMPARE(found.join(u' '), what);
    QCOMPARE(verdict->isFinding(), !what.isEmpty());
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
