// SPDX-License-Identifier: MIT
#include "ModuleZipLab.h"
#include "base/Sha256.h"
#include "support/ZipWriter.h"

#include <QRandomGenerator>
#include <QtTest>

#include <atomic>

using namespace goconf;
using namespace goconf::test;

/// Zip files that are good, whatever form they have. What is refused stands in HostileZip.
class TestModuleZip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGoodFormIsRead_data();
    void everyGoodFormIsRead();
    void whatIsUnpackedIsWhatWasHashed();
    void foldersCountAsGoCountsThem();
    void zipOfManyFilesGivesWhatWasPutIn();
    void tellsHowFarItIsAndStopsWhenAsked();
    void modulesMustBeNamedRight();
};

void TestModuleZip::everyGoodFormIsRead_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<bool>("descriptor");
    QTest::addColumn<bool>("descriptorSigned");
    QTest::addColumn<bool>("zip64");
    QTest::addColumn<bool>("zip64End");
    QTest::addColumn<QByteArray>("comment");
    QTest::newRow("as Go writes") << 8 << true << true << false << false << QByteArray();
    QTest::newRow("stored") << 0 << false << false << false << false << QByteArray();
    QTest::newRow("stored, descriptor") << 0 << true << true << false << false << QByteArray();
    QTest::newRow("no descriptor") << 8 << false << false << false << false << QByteArray();
    QTest::newRow("unsigned descriptor") << 8 << true << false << false << false << QByteArray();
    QTest::newRow("zip64 entries") << 8 << false << false << true << false << QByteArray();
    QTest::newRow("zip64 entries, descriptor") << 8 << true << true << true << false << QByteArray();
    QTest::newRow("zip64 end") << 8 << true << true << false << true << QByteArray();
    QTest::newRow("comment") << 8 << true << true << true << true << QByteArray("made by hand");
}

void TestModuleZip::everyGoodFormIsRead()
{
    QFETCH(int, method);
    QFETCH(bool, descriptor);
    QFETCH(bool, descriptorSigned);
    QFETCH(bool, zip64);
    QFETCH(bool, zip64End);
    QFETCH(QByteArray, comment);
    const QByteArray large = QByteArray("0123456789abcdef").repeated(60'000);
    ZipWriter writer;
    ZipWriter::Entry entry;
    entry.method = static_cast<quint16>(method);
    entry.descriptor = descriptor;
    entry.descriptorSigned = descriptorSigned;
    entry.zip64 = zip64;
    for (const auto &[name, content] : {std::pair<QByteArray, QByteArray>{"go.mod", "module example.com/m\n"},
                                        {"empty", ""},
                                        {"a/\xc3\x9e.go", "package a\n"},
                                        {"large", large}}) {
        entry.name = modulePrefix + name;
        entry.content = content;
        writer.add(entry);
    }
    writer.zip64End = zip64End;
    writer.comment = comment;
    const TempHome home;
    const auto zip = openZip(home, writer.finish());
    QVERIFY2(zip, zip ? "" : qPrintable(zip.error().detail));
    QCOMPARE(zip->names(), (QByteArrayList{"go.mod", "empty", "a/\xc3\x9e.go", "large"}));
    QCOMPARE(zip->contentBytes(), qint64(21 + 10 + large.size()));
    const auto digests = zip->digests({});
    QVERIFY2(digests, digests ? "" : qPrintable(digests.error().detail));
    QCOMPARE(digests->at(3), (FileDigest{"large", Sha256::of(large)}));
    QCOMPARE(digests->at(1), (FileDigest{"empty", Sha256::of({})}));
    QCOMPARE(*zip->h1({}), *DirHash::h1(*digests, modulePrefix));
}

void TestModuleZip::whatIsUnpackedIsWhatWasHashed()
{
    ZipWriter writer;
    writer.add(modulePrefix + QByteArray("a/b/c.go"), "package c\n");
    writer.add(modulePrefix + QByteArray("a/d"), QByteArray(300'000, 'd'));
    const TempHome home;
    const auto zip = openZip(home, writer.finish());
    QVERIFY(zip);
    const auto written = zip->unpack(outFolder(home), &asItIs, {});
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    QCOMPARE(*written, *zip->digests({}));
    QCOMPARE(home.read(QStringLiteral("out/a/b/c.go")), QByteArray("package c\n"));
    QCOMPARE(Sha256::of(home.read(QStringLiteral("out/a/d"))), written->at(1).sha256);
    // What is there already is never replaced.
    const auto again = zip->unpack(outFolder(home), &asItIs, {});
    QVERIFY(!again);
    QCOMPARE(home.read(QStringLiteral("out/a/b/c.go")), QByteArray("package c\n"));
}

/// dirhash.HashZip hashes every entry, also those that are folders.
void TestModuleZip::foldersCountAsGoCountsThem()
{
    ZipWriter writer;
    ZipWriter::Entry folder;
    folder.name = modulePrefix + QByteArray("empty/");
    folder.method = 0;
    folder.descriptor = false;
    folder.mode = 0040755;
    writer.add(folder);
    writer.add(modulePrefix + QByteArray("a"), "1");
    const TempHome home;
    const auto zip = openZip(home, writer.finish());
    QVERIFY2(zip, zip ? "" : qPrintable(zip.error().detail));
    QCOMPARE(*zip->h1({}), *DirHash::h1({{"a", Sha256::of("1")}, {"empty/", Sha256::of({})}}, modulePrefix));
    QVERIFY(zip->unpack(outFolder(home), &asItIs, {}));
    QVERIFY(home.exists(QStringLiteral("out/empty")));
}

void TestModuleZip::zipOfManyFilesGivesWhatWasPutIn()
{
    constexpr quint32 seed = 19;
    QRandomGenerator random(seed);
    for (int round = 0; round < 5; ++round) {
        ZipWriter writer;
        FileDigests expected;
        for (int i = random.bounded(1, 200); i > 0; --i) {
            QByteArray content(random.bounded(5000), '\0');
            for (char &byte : content)
                byte = char('a' + random.bounded(4));
            const QByteArray name = "d" + QByteArray::number(i % 7) + "/f" + QByteArray::number(i);
            writer.add(modulePrefix + name, content);
            expected.append({name, Sha256::of(content)});
        }
        const TempHome home;
        const auto zip = openZip(home, writer.finish());
        QVERIFY2(zip, "seed 19");
        QCOMPARE(*zip->digests({}), expected);
    }
}

void TestModuleZip::tellsHowFarItIsAndStopsWhenAsked()
{
    ZipWriter writer;
    for (int i = 0; i < 10; ++i)
        writer.add(modulePrefix + QByteArray::number(i), QByteArray(4'000'000, char('a' + i)));
    const TempHome home;
    const auto zip = openZip(home, writer.finish());
    QVERIFY(zip);
    std::atomic_bool stop = true;
    qint64 told = 0;
    WorkObserver observer;
    observer.cancelled = &stop;
    observer.progress = [&told](qint64 done, qint64 total) {
        QCOMPARE(total, qint64(40'000'000));
        QVERIFY(done > told);
        told = done;
    };
    const QString folder = outFolder(home);
    const auto stopped = zip->unpack(folder, &asItIs, observer);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    stop = false;
    told = 0;
    QVERIFY(zip->digests(observer));
    QCOMPARE(told, qint64(40'000'000));
}

void TestModuleZip::modulesMustBeNamedRight()
{
    ZipWriter writer;
    writer.add(modulePrefix + QByteArray("a"), "1");
    const TempHome home;
    const QString path = home.write(QStringLiteral("m.zip"), writer.finish());
    QCOMPARE(ModuleZip::open(path, "example", "v1.0.0").error().code, ErrorCode::InvalidValue);
    QCOMPARE(ModuleZip::open(path, "example.com/m", "v1/0").error().code, ErrorCode::InvalidValue);
    QCOMPARE(ModuleZip::open(path, "example.com/m", "v1.0.1").error().code, ErrorCode::Refused);
    QCOMPARE(ModuleZip::open(path + u'x', "example.com/m", "v1.0.0").error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestModuleZip)
#include "ModuleZip.moc"
