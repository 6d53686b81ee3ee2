// SPDX-License-Identifier: MIT
#include "modules/GoReleaseArchive.h"
#include "modules/ToolchainLayout.h"
#include "modules/archive/TarGzUnpacker.h"
#include "support/TarWriter.h"
#include "support/TempHome.h"

#include <QDir>
#include <QRandomGenerator>
#include <QtTest>

using namespace goconf;
using namespace goconf::test;

/// Archives of releases that lie or are damaged: none of them ever passes for a shorter or another Go.
class TestHostileTar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreRefused_data();
    void entriesAreRefused();
    void thereIsAReason_data();
    void thereIsAReason();
    void damageIsSeen_data();
    void damageIsSeen();
    void everyFlippedByteIsSeen();
    void everyCutIsSeen();
    void limitsHold();
    void piecesOfAnySizeGiveTheSame();
    void nothingIsWrittenOutside();
};

namespace {

/// A folder, a long name, an empty file and one that fills no block.
TarWriter goodTar()
{
    TarWriter tar;
    tar.addFolder("go/");
    tar.add("go/VERSION", "go1.27.3\n");
    tar.add("go/empty", "");
    tar.add("go/full", QByteArray(1024, 'f'));
    tar.addRecords({"mtime=1.5", "path=go/long/" + QByteArray(200, 'l')});
    tar.add("go/long/short", QByteArray(700, 'x'));
    return tar;
}

QByteArray goodBytes()
{
    return TarWriter::gzip(goodTar().finish());
}

Result<FileDigests> read(const TempHome &home, const QByteArray &bytes)
{
    const auto archive = GoReleaseArchive::open(home.write(QStringLiteral("a.tar.gz"), bytes));
    return archive ? archive->digests({}) : fail(archive.error());
}

} // namespace

void TestHostileTar::entriesAreRefused_data()
{
    QTest::addColumn<QByteArray>("tar");
    const auto row = [](const char *title, const QByteArray &name, char kind = '0') {
        TarWriter tar = goodTar();
        tar.add(name, {}, kind, kind == '0' ? QByteArray() : QByteArray("/etc/passwd"));
        QTest::newRow(title) << tar.finish();
    };
    row("up", "go/../a");
    row("absolute", "/etc/passwd");
    row("no prefix", "src/a");
    row("prefix alone", "go");
    row("backslash", "go/a\\b");
    row("dot", "go/./a");
    row("device name", "go/nul");
    row("twice", "go/VERSION");
    row("case", "go/version");
    row("file as folder", "go/VERSION/a");
    row("symbolic link", "go/link", '2');
    row("hard link", "go/link", '1');
    row("character device", "go/dev", '3');
    row("block device", "go/dev", '4');
    row("pipe", "go/pipe", '6');
    row("sparse", "go/sparse", 'S');
    row("global records", "go/x", 'g');
    row("unknown", "go/x", 'Z');
    TarWriter renamed = goodTar();
    renamed.addRecords({"path=go/../../evil"});
    renamed.add("go/harmless", "x");
    QTest::newRow("up by a record") << renamed.finish();
}

void TestHostileTar::entriesAreRefused()
{
    QFETCH(QByteArray, tar);
    const TempHome home;
    const auto digests = read(home, TarWriter::gzip(tar));
    QVERIFY(!digests);
    QCOMPARE(errorCodeName(digests.error().code), errorCodeName(ErrorCode::Refused));
}

void TestHostileTar::thereIsAReason_data()
{
    QTest::addColumn<QByteArray>("tar");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *title, const QByteArray &name, char kind, const QString &said) {
        TarWriter tar = goodTar();
        tar.add(name, {}, kind, {});
        QTest::newRow(title) << tar.finish() << said;
    };
    row("twice", "go/VERSION", '0', QStringLiteral("“VERSION” twice"));
    row("case", "go/version", '0', QStringLiteral("“VERSION” and “version”"));
    row("folder as file", "go/long", '0', QStringLiteral("“long” as a file and as a folder"));
    row("long name of GNU tar", "././@LongLink", 'L', QStringLiteral("GNU tar"));
    TarWriter longer = goodTar();
    longer.addRecords({"path=go/" + QByteArray(5000, 'n')});
    longer.add("go/harmless", "x");
    QTest::newRow("long name") << longer.finish() << QStringLiteral("a name that is too long");
}

void TestHostileTar::thereIsAReason()
{
    QFETCH(QByteArray, tar);
    QFETCH(QString, said);
    const TempHome home;
    const auto digests = read(home, TarWriter::gzip(tar));
    QVERIFY(!digests);
    QVERIFY2(digests.error().what.contains(said), qPrintable(digests.error().what));
}

void TestHostileTar::damageIsSeen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *title, const QByteArray &bytes) { QTest::newRow(title) << bytes; };
    row("no end blocks", TarWriter::gzip(goodTar().finish(0)));
    row("one end block", TarWriter::gzip(goodTar().finish(1)));
    row("something behind the end", TarWriter::gzip(goodTar().finish() + QByteArray(512, 'x')));
    row("an entry behind the end", TarWriter::gzip(goodTar().finish() + goodTar().finish()));
    row("something behind the gzip file", goodBytes() + "x");
    row("a second gzip file", goodBytes() + goodBytes());
    row("zeros behind the gzip file", goodBytes() + QByteArray(512, '\0'));
    row("not a tar", TarWriter::gzip(QByteArray(2048, 'x')));
    row("nothing in the gzip file", TarWriter::gzip({}));
    TarWriter promised = goodTar();
    promised.addHeader("go/promised", 5000);
    row("content missing", TarWriter::gzip(promised.finish()));
    QByteArray header = goodTar().finish();
    header[600] = 'x';
    row("header checksum", TarWriter::gzip(header));
    TarWriter records = goodTar();
    records.add("x", "12 path=a\n", 'x');
    row("record too short", TarWriter::gzip(records.finish()));
    TarWriter negative = goodTar();
    negative.addRecords({"size=-1"});
    negative.add("go/x", "");
    row("negative size", TarWriter::gzip(negative.finish()));
    QByteArray trailer = goodBytes();
    trailer[trailer.size() - 1] = char(trailer.back() ^ 1);
    row("length in the trailer", trailer);
    trailer = goodBytes();
    trailer[trailer.size() - 8] = char(trailer.at(trailer.size() - 8) ^ 1);
    row("checksum in the trailer", trailer);
}

void TestHostileTar::damageIsSeen()
{
    QFETCH(QByteArray, bytes);
    const TempHome home;
    const auto digests = read(home, bytes);
    QVERIFY(!digests);
    QCOMPARE(errorCodeName(digests.error().code), errorCodeName(ErrorCode::Corrupt));
}

/// Behind the ten bytes of the gzip header, of which some mean nothing.
void TestHostileTar::everyFlippedByteIsSeen()
{
    const TempHome home;
    const QByteArray good = goodBytes();
    QVERIFY(read(home, good));
    for (qsizetype i = 10; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = char(bad[i] ^ (1 << (i % 8)));
        QVERIFY2(!read(home, bad), qPrintable(QStringLiteral("byte %1").arg(i)));
    }
}

void TestHostileTar::everyCutIsSeen()
{
    const TempHome home;
    const QByteArray good = goodBytes();
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY2(!read(home, good.first(size)), qPrintable(QString::number(size)));
}

void TestHostileTar::limitsHold()
{
    const TempHome home;
    const auto codeWith = [&home](const ArchiveLimits &limits, const QByteArray &bytes) {
        const auto archive = GoReleaseArchive::open(home.write(QStringLiteral("a.tar.gz"), bytes), limits);
        const auto digests = archive->digests({});
        return digests ? QLatin1StringView("fine") : errorCodeName(digests.error().code);
    };
    const auto tooLarge = errorCodeName(ErrorCode::TooLarge);
    QCOMPARE(codeWith({}, goodBytes()), QLatin1StringView("fine"));
    QCOMPARE(codeWith({.entries = 3}, goodBytes()), tooLarge);
    QCOMPARE(codeWith({.nameBytes = 100}, goodBytes()), tooLarge);
    QCOMPARE(codeWith({.elementBytes = 100}, goodBytes()), tooLarge);
    QCOMPARE(codeWith({.archiveBytes = 100}, goodBytes()), tooLarge);
    TarWriter bomb;
    bomb.add("go/bomb", QByteArray(3'000'000, '\0'));
    QCOMPARE(codeWith({.contentBytes = 1'000'000}, TarWriter::gzip(bomb.finish())), tooLarge);
    TarWriter promise;
    promise.addHeader("go/promise", 0777'7777'7777);
    QCOMPARE(codeWith({}, TarWriter::gzip(promise.finish())), tooLarge);
}

void TestHostileTar::piecesOfAnySizeGiveTheSame()
{
    const TempHome home;
    const QByteArray good = goodBytes();
    const FileDigests whole = *read(home, good);
    QCOMPARE(whole.size(), 4);
    QCOMPARE(whole.at(3).name, "long/" + QByteArray(200, 'l'));
    constexpr quint32 seed = 5;
    QRandomGenerator random(seed);
    for (int round = 0; round < 50; ++round) {
        TarGzUnpacker unpacker("go/", {}, UnpackTarget());
        for (qsizetype at = 0; at < good.size();) {
            const qsizetype size = std::min<qsizetype>(random.bounded(1, 60), good.size() - at);
            QVERIFY(unpacker.feed(QByteArrayView(good).sliced(at, size)));
            at += size;
        }
        const auto digests = unpacker.finish();
        QVERIFY2(digests, "seed 5");
        QCOMPARE(*digests, whole);
    }
}

void TestHostileTar::nothingIsWrittenOutside()
{
    const TempHome home;
    TarWriter tar = goodTar();
    tar.add("go/../../evil", "evil");
    const auto archive =
        GoReleaseArchive::open(home.write(QStringLiteral("x/a.tar.gz"), TarWriter::gzip(tar.finish())));
    QVERIFY(QDir().mkpath(home.path(QStringLiteral("x/y/out"))));
    const auto written =
        archive->unpack(home.path(QStringLiteral("x/y/out")), &ToolchainLayout::placeOfReleaseFile, {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Refused);
    QVERIFY(!home.exists(QStringLiteral("x/evil")) && !home.exists(QStringLiteral("x/y/evil")));
}

QTEST_GUILESS_MAIN(TestHostileTar)
#include "HostileTar.moc"
