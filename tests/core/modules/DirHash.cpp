// SPDX-License-Identifier: MIT
#include "modules/DirHash.h"

#include "base/Sha256.h"
#include "modules/DigestDifference.h"
#include "modules/FolderFiles.h"
#include "support/TempHome.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <atomic>

using namespace goconf;
using namespace goconf::test;

class TestDirHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithGo_data();
    void agreesWithGo();
    void orderDoesNotMatter();
    void lineEndsAreRefused();
    void differencesAreNamed();
    void sha256IsTheStandards();
    void foldersAreHashed();
    void progressGrowsToTheTotal();
    void stopsWhenAsked();
};

namespace {

FileDigest digest(const char *name, const char *content)
{
    return {name, Sha256::of(content)};
}

} // namespace

void TestDirHash::agreesWithGo_data()
{
    // Computed with dirhash.Hash1 of golang.org/x/mod v0.42.0.
    QTest::addColumn<FileDigests>("files");
    QTest::addColumn<QByteArray>("h1");
    QTest::newRow("nothing") << FileDigests()
                             << QByteArray("h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    QTest::newRow("two") << FileDigests{digest("a", ""), digest("b", "x")}
                         << QByteArray("h1:9kSxrADBOg0Azc/+3otyqeqzGtC6kFZEjM1BkRrcPTQ=");
    QTest::newRow("by bytes, not by folders")
        << FileDigests{digest("a/b", "1"), digest("a.go", "2"), digest("A", "3"), digest("\xc3\x9e", "4")}
        << QByteArray("h1:esDj/sA8YStn9Pyj/4GScs6shXP//uZugVpTyhpSdas=");
}

void TestDirHash::agreesWithGo()
{
    QFETCH(FileDigests, files);
    QFETCH(QByteArray, h1);
    QCOMPARE(*DirHash::h1(files, "m@v1/"), h1);
}

void TestDirHash::orderDoesNotMatter()
{
    FileDigests files;
    for (int i = 0; i < 50; ++i)
        files.append({"f" + QByteArray::number(i), Sha256::of(QByteArray::number(i * i))});
    const QByteArray first = *DirHash::h1(files, "p/");
    QRandomGenerator random(11);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(files.begin(), files.end(), random);
        QCOMPARE(*DirHash::h1(files, "p/"), first);
    }
    files[0].sha256[31] = char(files[0].sha256[31] ^ 1);
    QVERIFY(*DirHash::h1(files, "p/") != first);
    QVERIFY(*DirHash::h1(files, "q/") != *DirHash::h1(files, "p/"));
}

void TestDirHash::lineEndsAreRefused()
{
    const auto refused = DirHash::h1({digest("a\nb", "")}, "m@v1/");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
    QVERIFY(!DirHash::h1({digest("a", "")}, "m\n/"));
}

void TestDirHash::differencesAreNamed()
{
    const FileDigests original{digest("c", "3"), digest("a", "1"), digest("b", "2"), digest("e", "5")};
    const FileDigests found{digest("e", "5"), digest("d", "4"), digest("b", "x"), digest("0", "0")};
    const DigestDifference expected{{"b"}, {"a", "c"}, {"0", "d"}};
    QCOMPARE(DigestDifference::between(original, found), expected);
    QCOMPARE(DigestDifference::between(found, original),
             (DigestDifference{expected.changed, expected.added, expected.missing}));
    QVERIFY(DigestDifference::between(original, original).isEmpty());
    QVERIFY(!DigestDifference::between(original, {}).isEmpty());
}

void TestDirHash::sha256IsTheStandards()
{
    // FIPS 180-4 examples, and Qt's own implementation for everything else.
    QCOMPARE(Sha256::of("abc").toHex(),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QRandomGenerator random(3);
    Sha256 hash;
    for (int round = 0; round < 100; ++round) {
        QByteArray bytes(random.bounded(1000), '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        const qsizetype cut = bytes.isEmpty() ? 0 : random.bounded(int(bytes.size()));
        hash.add(QByteArrayView(bytes).first(cut));
        hash.add(QByteArrayView(bytes).sliced(cut));
        const QByteArray expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        QCOMPARE(hash.take(), expected);
        QCOMPARE(Sha256::of(bytes), expected);
    }
}

void TestDirHash::foldersAreHashed()
{
    const TempHome home;
    const QByteArray large(700'001, 'x');
    home.write(QStringLiteral("tree/large"), large);
    home.write(QStringLiteral("tree/sub/empty"), "");
    const auto listed = FolderFiles::list(home.path(QStringLiteral("tree")));
    QVERIFY(listed);
    const auto digests = listed->digests(listed->files(), {});
    QVERIFY(digests);
    QCOMPARE(*DirHash::h1(*digests, "p/"),
             *DirHash::h1({{"large", Sha256::of(large)}, {"sub/empty", Sha256::of({})}}, "p/"));
    QFile::remove(home.path(QStringLiteral("tree/large")));
    const auto gone = listed->digests(listed->files(), {});
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
}

void TestDirHash::progressGrowsToTheTotal()
{
    const TempHome home;
    for (int i = 0; i < 8; ++i)
        home.write(QStringLiteral("tree/%1").arg(i), QByteArray(1'500'000, char('a' + i)));
    const auto listed = FolderFiles::list(home.path(QStringLiteral("tree")));
    QVERIFY(listed);
    qint64 last = 0;
    bool backwards = false;
    const Qt::HANDLE here = QThread::currentThreadId();
    bool elsewhere = false;
    WorkObserver observer;
    observer.progress = [&](qint64 done, qint64 total) {
        backwards = backwards || done < last || total != 12'000'000;
        last = done;
        elsewhere = elsewhere || QThread::currentThreadId() != here;
    };
    QVERIFY(listed->digests(listed->files(), observer));
    QVERIFY(!backwards);
    QVERIFY(!elsewhere);
    QCOMPARE(last, qint64(12'000'000));
}

void TestDirHash::stopsWhenAsked()
{
    const TempHome home;
    for (int i = 0; i < 8; ++i)
        home.write(QStringLiteral("tree/%1").arg(i), QByteArray(1'500'000, 'a'));
    const auto listed = FolderFiles::list(home.path(QStringLiteral("tree")));
    QVERIFY(listed);
    const std::atomic_bool stop = true;
    WorkObserver observer;
    observer.cancelled = &stop;
    const auto stopped = listed->digests(listed->files(), observer);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestDirHash)
#include "DirHash.moc"
