// SPDX-License-Identifier: MIT
#include "SumLab.h"

#include <QDir>
#include <QtTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

struct Offline : SumTransport
{
    Result<QByteArray> get(const QByteArray &, qint64) override
    {
        return fail(ErrorCode::Timeout, u"offline"_s);
    }
};

} // namespace

/// An honest database is believed, and what is kept of it is right whatever happens to it.
class TestSumDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHonestAnswerIsProvenAndKept();
    void capitalLettersAreEscaped();
    void aLargeTreeHasThreeLevels();
    void newerHeadsReplaceOlderOnes();
    void anOldHeadIsNoLie();
    void fullTilesReplacePartialOnes();
    void unknownVersionsAreNotFound();
    void namesMustBeGood();
    void aDamagedCacheIsFetchedAnew();
    void aSilentServerIsAskedOnce();
    void aDamagedHeadIsSaid();
    void twoProcessesKeepTheNewest();
    void whatCannotBeKeptIsNotSeen();
};

void TestSumDatabase::anHonestAnswerIsProvenAndKept()
{
    SumLab lab;
    compareSums(lab.open().lookup(toolchain, version));
    QCOMPARE(lab.latest(), lab.server.signedHead(600));
    QVERIFY(lab.evidence().isEmpty());
    QCOMPARE(lab.cached(), QStringList({u"lookup/golang.org/toolchain@"_s + QString::fromUtf8(version),
                                        u"tile/8/0/001"_s, u"tile/8/0/002.p/88"_s, u"tile/8/1/000.p/2"_s}));
    for (const QString &file : lab.cached()) {
        if (file.startsWith(u"tile"_s))
            QCOMPARE(lab.home.read(u"cache/"_s + file),
                     lab.server.log().content(*Tile::parse(file.toUtf8()), 600));
    }
    Offline offline;
    compareSums(lab.open(offline).lookup(toolchain, version));
    QCOMPARE(lab.open(offline).lookup("example.com/other", "v0.0.5").error().code, ErrorCode::Timeout);
}

void TestSumDatabase::capitalLettersAreEscaped()
{
    SumLab lab(10);
    lab.server.add("example.com/BigName", "v1.0.0-RC1", "h1:a", "h1:b");
    const auto sums = lab.open().lookup("example.com/BigName", "v1.0.0-RC1");
    QVERIFY(sums);
    QCOMPARE(sums->zip, QByteArray("h1:a"));
    QCOMPARE(lab.server.requests.constFirst(), QByteArray("/lookup/example.com/!big!name@v1.0.0-!r!c1"));
}

void TestSumDatabase::aLargeTreeHasThreeLevels()
{
    SumLab lab(70'000);
    SumDatabase database = lab.open();
    compareSums(database.lookup(toolchain, version));
    QVERIFY(lab.cached().contains(u"tile/8/2/000.p/1"_s));
    const auto sums = database.lookup("example.com/other", "v0.0.69999");
    QVERIFY(sums);
    QVERIFY(!database.lookup("example.com/other", "v0.0.70000"));
}

void TestSumDatabase::newerHeadsReplaceOlderOnes()
{
    SumLab lab(400);
    SumDatabase database = lab.open();
    compareSums(database.lookup(toolchain, version));
    for (const qint64 size : {401, 512, 513, 1000}) {
        SumLab::grow(lab.server, size);
        QVERIFY(database.lookup("example.com/other", "v0.0." + QByteArray::number(size - 1)));
        QCOMPARE(lab.latest(), lab.server.signedHead(size));
        compareSums(lab.open().lookup(toolchain, version));
    }
}

void TestSumDatabase::anOldHeadIsNoLie()
{
    SumLab lab(900);
    QVERIFY(lab.open().lookup("example.com/other", "v0.0.7"));
    lab.server.published = 450;
    const auto sums = lab.open().lookup("example.com/other", "v0.0.8");
    // Partial tiles of the newer tree are not served, but were kept.
    QVERIFY(!sums);
    QCOMPARE(lab.latest(), lab.server.signedHead(900));
    // A server that answers with an old head and has the newer tree's tiles is fine.
    lab.server.published.reset();
    const QByteArray oldHead = lab.server.signedHead(450);
    lab.server.tamper = [&oldHead](const QByteArray &path, Result<QByteArray> &answer) {
        if (path.startsWith("/lookup"))
            answer = answer->left(answer->indexOf("go.sum database")) + oldHead;
    };
    compareSums(lab.open().lookup(toolchain, version));
    QCOMPARE(lab.latest(), lab.server.signedHead(900));
    QVERIFY(lab.evidence().isEmpty());
}

void TestSumDatabase::fullTilesReplacePartialOnes()
{
    SumLab lab(1000);
    lab.server.dropsOldPartialTiles = true;
    const QByteArray oldHead = lab.server.signedHead(450);
    lab.server.tamper = [&oldHead](const QByteArray &path, Result<QByteArray> &answer) {
        if (path.startsWith("/lookup"))
            answer = answer->left(answer->indexOf("go.sum database")) + oldHead;
    };
    lab.server.published = 512;
    compareSums(lab.open().lookup(toolchain, version));
    QCOMPARE(lab.latest(), oldHead);
    QVERIFY(lab.server.requests.contains("/tile/8/0/001.p/194"));
    QVERIFY(lab.cached().contains(u"tile/8/0/001.p/194"_s));
    QVERIFY(!lab.cached().contains(u"tile/8/0/001"_s));
}

void TestSumDatabase::unknownVersionsAreNotFound()
{
    SumLab lab;
    QCOMPARE(lab.open().lookup(toolchain, "v0.0.1-go1.99.0.linux-amd64").error().code, ErrorCode::NotFound);
    QVERIFY(lab.cached().isEmpty());
}

void TestSumDatabase::namesMustBeGood()
{
    SumLab lab;
    for (const QByteArray &path :
         {QByteArray("../x"), QByteArray("a b"), QByteArray(), QByteArray("/golang.org")})
        QCOMPARE(lab.open().lookup(path, "v1.0.0").error().code, ErrorCode::InvalidValue);
    for (const QByteArray &bad : {QByteArray("../v1"), QByteArray("v1/../.."), QByteArray()})
        QCOMPARE(lab.open().lookup(toolchain, bad).error().code, ErrorCode::InvalidValue);
    QVERIFY(lab.server.requests.isEmpty());
}

void TestSumDatabase::aDamagedCacheIsFetchedAnew()
{
    SumLab lab;
    compareSums(lab.open().lookup(toolchain, version));
    const QStringList files = lab.cached();
    const QByteArray good = lab.home.fingerprint();
    for (const QString &file : files) {
        const QString name = u"cache/"_s + file;
        const QByteArray content = lab.home.read(name);
        QByteArray flipped = content;
        flipped[33] = static_cast<char>(flipped.at(33) ^ 4);
        for (const QByteArray &damaged : {flipped, content.chopped(5), content + content, QByteArray()}) {
            lab.home.write(name, damaged, 0600);
            compareSums(lab.open().lookup(toolchain, version));
            compareSums(lab.open().lookup(toolchain, version));
            QCOMPARE(lab.home.fingerprint(), good);
        }
    }
}

void TestSumDatabase::aSilentServerIsAskedOnce()
{
    SumLab lab;
    compareSums(lab.open().lookup(toolchain, version));
    QVERIFY(QDir(lab.home.home() + u"/cache/tile"_s).removeRecursively());
    for (const ErrorCode code : {ErrorCode::Timeout, ErrorCode::Cancelled}) {
        lab.server.requests.clear();
        lab.server.tamper = [code](const QByteArray &, Result<QByteArray> &answer) {
            answer = fail(code, u"silent"_s);
        };
        QCOMPARE(lab.open().lookup(toolchain, version).error().code, code);
        QVERIFY(!lab.server.requests.contains("/tile/8/0/002"));
        for (const QByteArray &path : lab.server.requests)
            QVERIFY(!path.startsWith("/lookup"));
    }
}

void TestSumDatabase::aDamagedHeadIsSaid()
{
    SumLab lab;
    const QByteArray head = lab.server.signedHead(400);
    for (const QByteArray &damaged :
         {head.chopped(3), QByteArray("x"), NoteSigner("sum.example", 5).sign("text\n"),
          lab.server.signer().sign("text\n")}) {
        lab.home.write(u"heads/latest"_s, damaged);
        const auto sums = lab.open().lookup(toolchain, version);
        QVERIFY(!sums);
        QCOMPARE(sums.error().code, ErrorCode::Corrupt);
        QVERIFY(sums.error().what.contains(u"heads/latest"_s));
        QCOMPARE(lab.latest(), damaged);
        QVERIFY(lab.server.requests.isEmpty());
    }
}

void TestSumDatabase::twoProcessesKeepTheNewest()
{
    SumLab lab(400);
    SumDatabase first = lab.open();
    SumDatabase second = lab.open();
    compareSums(first.lookup(toolchain, version));
    SumLab::grow(lab.server, 1000);
    QVERIFY(second.lookup("example.com/other", "v0.0.1"));
    QCOMPARE(lab.latest(), lab.server.signedHead(1000));
    lab.server.tamper = [&lab](const QByteArray &path, Result<QByteArray> &answer) {
        if (path.startsWith("/lookup"))
            answer = answer->left(answer->indexOf("go.sum database")) + lab.server.signedHead(700);
    };
    QVERIFY(first.lookup("example.com/other", "v0.0.2"));
    QCOMPARE(lab.latest(), lab.server.signedHead(1000));
}

void TestSumDatabase::whatCannotBeKeptIsNotSeen()
{
    SumLab lab;
    lab.home.write(u"heads"_s, "a file where a folder should be");
    SumDatabase database = lab.open();
    for (int i = 0; i < 2; ++i)
        QVERIFY(!database.lookup(toolchain, version));
    QVERIFY(lab.cached().isEmpty());
    QVERIFY(QFile::remove(lab.home.home() + u"/heads"_s));
    compareSums(database.lookup(toolchain, version));
    QCOMPARE(lab.latest(), lab.server.signedHead(600));
}

QTEST_GUILESS_MAIN(TestSumDatabase)
#include "SumDatabase.moc"
