// SPDX-License-Identifier: MIT
#include "sumdb/SumDatabase.h"
#include "sumdb/TransparencyLog.h"
#include "support/TempHome.h"
#include "support/sumdb/FakeSumDatabase.h"

#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QtTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray toolchain = "golang.org/toolchain";
const QByteArray version = "v0.0.1-go1.26.8.linux-amd64";
constexpr qint64 mark = 320; // the toolchain's record

/// A database whose record `mark` is the toolchain's, and the folders of a user.
class Lab
{
public:
    explicit Lab(qint64 size = 600, int key = 0)
        : server(NoteSigner("sum.example", key))
    {
        grow(server, size);
    }

    static void grow(FakeSumDatabase &server, qint64 size)
    {
        server.addOthers(std::min(size, mark) - server.log().size());
        if (server.log().size() == mark && size > mark)
            server.add(toolchain, version, "h1:toolchain", "h1:its-go.mod");
        server.addOthers(size - server.log().size());
    }

    SumDatabase open() { return open(server); }
    SumDatabase open(SumTransport &transport) const
    {
        return SumDatabase(server.signer().key(), transport, TreeHeadStore(home.home() + u"/heads"_s),
                           SumCache(home.home() + u"/cache"_s));
    }

    QByteArray latest() const
    {
        return home.exists(u"heads/latest"_s) ? home.read(u"heads/latest"_s) : QByteArray();
    }
    QStringList evidence() const { return QDir(home.home() + u"/heads"_s).entryList({u"fork-*"_s}); }
    QStringList cached() const
    {
        QStringList files;
        QDirIterator it(home.home() + u"/cache"_s, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next().mid((home.home() + u"/cache/"_s).size()));
        files.sort();
        return files;
    }

    TempHome home;
    FakeSumDatabase server;
};

struct Offline : SumTransport
{
    Result<QByteArray> get(const QByteArray &, qint64) override
    {
        return fail(ErrorCode::Timeout, u"offline"_s);
    }
};

void compareSums(const Result<SumDatabase::Sums> &sums)
{
    QVERIFY2(sums, sums ? "" : qPrintable(sums.error().what + sums.error().detail));
    QCOMPARE(sums->zip, QByteArray("h1:toolchain"));
    QCOMPARE(sums->goMod, QByteArray("h1:its-go.mod"));
}

using Tamper = std::function<void(FakeSumDatabase &, const QByteArray &, QByteArray &)>;

} // namespace

Q_DECLARE_METATYPE(Tamper)

/// An honest database is believed, a lying one never, and every lie leaves the user's folders good.
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
    void liesAreRefused_data();
    void liesAreRefused();
    void noDamagedAnswerIsBelieved();
    void aForkIsKeptAsEvidence_data();
    void aForkIsKeptAsEvidence();
    void anotherTreesTilesAreNotBelieved();
    void aDamagedCacheIsFetchedAnew();
    void aSilentServerIsAskedOnce();
    void aDamagedHeadIsSaid();
    void twoProcessesKeepTheNewest();
    void whatCannotBeKeptIsNotSeen();
};

void TestSumDatabase::anHonestAnswerIsProvenAndKept()
{
    Lab lab;
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
    Lab lab(10);
    lab.server.add("example.com/BigName", "v1.0.0-RC1", "h1:a", "h1:b");
    const auto sums = lab.open().lookup("example.com/BigName", "v1.0.0-RC1");
    QVERIFY(sums);
    QCOMPARE(sums->zip, QByteArray("h1:a"));
    QCOMPARE(lab.server.requests.constFirst(), QByteArray("/lookup/example.com/!big!name@v1.0.0-!r!c1"));
}

void TestSumDatabase::aLargeTreeHasThreeLevels()
{
    Lab lab(70'000);
    SumDatabase database = lab.open();
    compareSums(database.lookup(toolchain, version));
    QVERIFY(lab.cached().contains(u"tile/8/2/000.p/1"_s));
    const auto sums = database.lookup("example.com/other", "v0.0.69999");
    QVERIFY(sums);
    QVERIFY(!database.lookup("example.com/other", "v0.0.70000"));
}

void TestSumDatabase::newerHeadsReplaceOlderOnes()
{
    Lab lab(400);
    SumDatabase database = lab.open();
    compareSums(database.lookup(toolchain, version));
    for (const qint64 size : {401, 512, 513, 1000}) {
        Lab::grow(lab.server, size);
        QVERIFY(database.lookup("example.com/other", "v0.0." + QByteArray::number(size - 1)));
        QCOMPARE(lab.latest(), lab.server.signedHead(size));
        compareSums(lab.open().lookup(toolchain, version));
    }
}

void TestSumDatabase::anOldHeadIsNoLie()
{
    Lab lab(900);
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
    Lab lab(1000);
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
    Lab lab;
    QCOMPARE(lab.open().lookup(toolchain, "v0.0.1-go1.99.0.linux-amd64").error().code, ErrorCode::NotFound);
    QVERIFY(lab.cached().isEmpty());
}

void TestSumDatabase::namesMustBeGood()
{
    Lab lab;
    for (const QByteArray &path :
         {QByteArray("../x"), QByteArray("a b"), QByteArray(), QByteArray("/golang.org")})
        QCOMPARE(lab.open().lookup(path, "v1.0.0").error().code, ErrorCode::InvalidValue);
    for (const QByteArray &bad : {QByteArray("../v1"), QByteArray("v1/../.."), QByteArray()})
        QCOMPARE(lab.open().lookup(toolchain, bad).error().code, ErrorCode::InvalidValue);
    QVERIFY(lab.server.requests.isEmpty());
}

void TestSumDatabase::liesAreRefused_data()
{
    QTest::addColumn<Tamper>("tamper");
    QTest::addColumn<ErrorCode>("code");
    const auto lookup = [](const char *name, ErrorCode code, const auto &change) {
        QTest::newRow(name) << Tamper([change](FakeSumDatabase &server, const QByteArray &path,
                                               QByteArray &answer) {
            if (path.startsWith("/lookup"))
                change(server, answer);
        }) << code;
    };
    const auto tile = [](const char *name, ErrorCode code, const QByteArray &which, const auto &change) {
        QTest::newRow(name) << Tamper([change, which](FakeSumDatabase &, const QByteArray &path,
                                                      QByteArray &answer) {
            if (path.startsWith(which))
                change(answer);
        }) << code;
    };
    constexpr auto proofFailed = ErrorCode::ProofFailed;
    constexpr auto corrupt = ErrorCode::Corrupt;
    lookup("forged record", proofFailed, [](auto &, QByteArray &a) { a.replace("h1:toolchain", "h1:evil"); });
    lookup("added line", proofFailed, [](auto &, QByteArray &a) { a.replace("\ngo", "\nx\ngo"); });
    lookup("other number", proofFailed, [](auto &, QByteArray &a) { a.replace(0, 3, "321"); });
    lookup("number beyond the tree", proofFailed, [](auto &, QByteArray &a) { a.replace(0, 3, "600"); });
    lookup("huge number", proofFailed, [](auto &, QByteArray &a) { a.replace(0, 3, "9223372036854775807"); });
    lookup("negative number", corrupt, [](auto &, QByteArray &a) { a.replace(0, 3, "-1"); });
    lookup("record of another module", proofFailed, [](FakeSumDatabase &server, QByteArray &a) {
        a = "7\n" + server.log().record(7) + '\n' + server.signedHead(600);
    });
    lookup("forged signature", proofFailed, [](auto &, QByteArray &a) {
        const qsizetype at = a.size() - 10;
        a[at] = a.at(at) == 'A' ? 'B' : 'A';
    });
    lookup("another key of the same name", proofFailed, [](FakeSumDatabase &server, QByteArray &a) {
        const QByteArray text = a.mid(a.indexOf("go.sum")).split('\n').mid(0, 3).join('\n') + '\n';
        a = a.left(a.indexOf("go.sum")) + NoteSigner(server.signer().key().name, 9).sign(text);
    });
    lookup("no signature", corrupt, [](auto &, QByteArray &a) { a.truncate(a.lastIndexOf("\n\n") + 1); });
    lookup("stale head", proofFailed, [](FakeSumDatabase &server, QByteArray &a) {
        a = a.left(a.indexOf("go.sum database")) + server.signedHead(mark);
    });
    lookup("no head", proofFailed, [](auto &, QByteArray &a) { a.truncate(a.indexOf("go.sum database")); });
    lookup("web page", corrupt, [](auto &, QByteArray &a) { a = "<html>\n<body>\n\nSign in</body>\n"; });
    lookup("nothing", corrupt, [](auto &, QByteArray &a) { a.clear(); });
    lookup("too much", ErrorCode::TooLarge, [](auto &, QByteArray &a) { a.append(2'000'000, 'x'); });
    lookup("lying about size", corrupt, [](FakeSumDatabase &server, QByteArray &a) {
        const QByteArray hash = server.log().head().hash.toBase64();
        a = a.left(a.indexOf("go.sum")) + server.signer().sign("go.sum database tree\n90000\n" + hash + '\n');
    });
    lookup("lying about size a little", corrupt, [](FakeSumDatabase &server, QByteArray &a) {
        const QByteArray hash = server.log().head().hash.toBase64();
        a = a.left(a.indexOf("go.sum")) + server.signer().sign("go.sum database tree\n601\n" + hash + '\n');
    });
    lookup("a smaller size", proofFailed, [](FakeSumDatabase &server, QByteArray &a) {
        const QByteArray hash = server.log().head().hash.toBase64();
        a = a.left(a.indexOf("go.sum")) + server.signer().sign("go.sum database tree\n599\n" + hash + '\n');
    });
    lookup("largest size", corrupt, [](FakeSumDatabase &server, QByteArray &a) {
        const QByteArray hash = server.log().head().hash.toBase64();
        a = a.left(a.indexOf("go.sum")) +
            server.signer().sign("go.sum database tree\n9223372036854775807\n" + hash + '\n');
    });
    lookup("another text, well signed", corrupt, [](FakeSumDatabase &server, QByteArray &a) {
        a = a.left(a.indexOf("go.sum")) + server.signer().sign("some text\n");
    });
    for (const QByteArray which : {"/tile/8/0/001", "/tile/8/0/002", "/tile/8/1/000"}) {
        const auto named = [&which](const char *what) { return which + ' ' + what; };
        tile(named("flipped"), proofFailed, which,
             [](QByteArray &a) { a[40] = static_cast<char>(a.at(40) ^ 1); });
        tile(named("swapped"), proofFailed, which,
             [](QByteArray &a) { a = a.mid(32, 32) + a.left(32) + a.mid(64); });
        tile(named("truncated"), corrupt, which, [](QByteArray &a) { a.chop(1); });
        tile(named("truncated by a hash"), corrupt, which, [](QByteArray &a) { a.chop(32); });
        tile(named("too long"), corrupt, which, [](QByteArray &a) {
            a.resize(std::min<qsizetype>(a.size() + 32, 8192));
            a.chop(a.size() == 8192 ? 1 : 0);
        });
        tile(named("far too long"), ErrorCode::TooLarge, which, [](QByteArray &a) { a.append(8192, 'x'); });
        tile(named("empty"), corrupt, which, [](QByteArray &a) { a.clear(); });
        tile(named("zero"), proofFailed, which, [](QByteArray &a) { a.fill('\0'); });
    }
}

void TestSumDatabase::liesAreRefused()
{
    QFETCH(Tamper, tamper);
    QFETCH(ErrorCode, code);
    for (const bool knowsHead : {false, true}) {
        Lab lab;
        if (knowsHead)
            lab.home.write(u"heads/latest"_s, lab.server.signedHead(400));
        const QByteArray before = lab.latest();
        lab.server.tamper = [&lab, &tamper](const QByteArray &path, Result<QByteArray> &answer) {
            if (answer)
                tamper(lab.server, path, *answer);
        };
        SumDatabase database = lab.open();
        const auto sums = database.lookup(toolchain, version);
        if (sums) {
            // The record is in the tree known from before, so that the head that came with it matters
            // nothing.
            QVERIFY(knowsHead);
            compareSums(sums);
        } else {
            // With a head known from before, a lie about the size may show itself elsewhere.
            QVERIFY(knowsHead || sums.error().code == code);
            QVERIFY(!sums.error().what.isEmpty());
            QVERIFY(lab.cached().isEmpty());
        }
        const QByteArray after = lab.latest();
        QVERIFY2(after == before || after == lab.server.signedHead(600), after);
        lab.server.tamper = nullptr;
        compareSums(lab.open().lookup(toolchain, version));
        compareSums(database.lookup(toolchain, version));
        QVERIFY(database.lookup("example.com/other", "v0.0.7"));
        QCOMPARE(lab.latest(), lab.server.signedHead(600));
        QVERIFY(lab.evidence().isEmpty());
    }
}

void TestSumDatabase::noDamagedAnswerIsBelieved()
{
    constexpr quint32 seed = 31;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int refused = 0;
    for (int round = 0; round < 150; ++round) {
        Lab lab(330);
        int which = random.bounded(5);
        lab.server.tamper = [&which, &random](const QByteArray &, Result<QByteArray> &answer) {
            if (which-- != 0 || !answer || answer->isEmpty())
                return;
            const qint64 at = random.bounded(static_cast<int>(answer->size()));
            switch (random.bounded(4)) {
            case 0: (*answer)[at] = static_cast<char>(answer->at(at) ^ (1 << random.bounded(8))); break;
            case 1: answer->truncate(at); break;
            case 2: answer->insert(at, answer->mid(at, 32)); break;
            default: answer->remove(at, 1 + random.bounded(32)); break;
            }
        };
        const auto sums = lab.open().lookup(toolchain, version);
        if (sums) {
            compareSums(sums);
            continue;
        }
        ++refused;
        QVERIFY(lab.cached().isEmpty());
        QVERIFY(lab.latest().isEmpty() || lab.latest().startsWith(lab.server.signedHead(330).left(60)));
    }
    QVERIFY(refused > 50);
}

void TestSumDatabase::aForkIsKeptAsEvidence_data()
{
    QTest::addColumn<qint64>("seen");
    QTest::addColumn<qint64>("shown");
    QTest::newRow("newer") << qint64(400) << qint64(600);
    QTest::newRow("newer, of full tiles") << qint64(512) << qint64(768);
    QTest::newRow("newer by one") << qint64(400) << qint64(401);
    QTest::newRow("same size") << qint64(400) << qint64(400);
    QTest::newRow("older") << qint64(600) << qint64(400);
}

void TestSumDatabase::aForkIsKeptAsEvidence()
{
    QFETCH(qint64, seen);
    QFETCH(qint64, shown);
    Lab lab(seen);
    compareSums(lab.open().lookup(toolchain, version));
    const QByteArray head = lab.latest();
    const QStringList cached = lab.cached();

    // The same key signs another history, which differs in one early record.
    FakeSumDatabase liar(lab.server.signer());
    liar.add("example.com/evil", "v1.0.0", "h1:evil", "h1:evil");
    Lab::grow(liar, shown);
    QVERIFY(liar.log().size() == shown);
    SumDatabase database = lab.open(liar);
    const auto sums = database.lookup("example.com/evil", "v1.0.0");
    QVERIFY(!sums);
    QCOMPARE(sums.error().code, ErrorCode::ProofFailed);
    QCOMPARE(lab.latest(), head);
    QCOMPARE(lab.cached(), cached);

    QCOMPARE(lab.evidence().size(), 1);
    QVERIFY(sums.error().what.contains(lab.evidence().constFirst()));
    const QByteArray report = lab.home.read(u"heads/"_s + lab.evidence().constFirst());
    QVERIFY(report.contains(head));
    QVERIFY(report.contains(liar.signedHead(shown)));
    if (seen != shown) {
        FakeLog &newer = seen > shown ? lab.server.log() : liar.log();
        const qint64 olderSize = std::min(seen, shown);
        const QByteArrayList lines = report.chopped(1).split('\n');
        const qsizetype words =
            lines.lastIndexOf("as this consistency proof (RFC 6962) from it to the newer head shows:");
        QVERIFY(words > 0);
        TreeHead contradicting;
        contradicting.size = olderSize;
        contradicting.hash = *LogHash::fromBase64(lines.at(words - 1));
        TransparencyLog::Proof proof;
        for (const QByteArray &line : lines.mid(words + 1))
            proof.append(*LogHash::fromBase64(line));
        QVERIFY(TransparencyLog::checkTree(proof, newer.head(), contradicting));
        QVERIFY(contradicting.hash != (seen > shown ? liar : lab.server).log().head(olderSize).hash);
    }
    // Nothing is believed any more, and nobody is asked.
    const qsizetype asked = liar.requests.size();
    QCOMPARE(database.lookup(toolchain, version).error().what, sums.error().what);
    QCOMPARE(liar.requests.size(), asked);
    // The same lie again makes no second file; the honest database is believed again.
    QVERIFY(!lab.open(liar).lookup("example.com/evil", "v1.0.0"));
    QCOMPARE(lab.evidence().size(), 1);
    QVERIFY(lab.open().lookup("example.com/other", "v0.0.3"));
}

void TestSumDatabase::anotherTreesTilesAreNotBelieved()
{
    // Without anything in the cache, a server that hides its own tree's tiles is refused, if not convicted.
    Lab lab(600);
    lab.home.write(u"heads/latest"_s, lab.server.signedHead(600));
    FakeSumDatabase liar(lab.server.signer());
    liar.add("example.com/evil", "v1.0.0", "h1:evil", "h1:evil");
    Lab::grow(liar, 600);
    liar.published = 400;
    QVERIFY(!lab.open(liar).lookup("example.com/evil", "v1.0.0"));
    liar.published.reset();
    liar.tamper = [&liar](const QByteArray &path, Result<QByteArray> &answer) {
        if (path.startsWith("/lookup"))
            answer = answer->left(answer->indexOf("go.sum database")) + liar.signedHead(400);
    };
    const auto sums = lab.open(liar).lookup("example.com/evil", "v1.0.0");
    QVERIFY(!sums);
    QCOMPARE(sums.error().code, ErrorCode::ProofFailed);
    QCOMPARE(lab.latest(), lab.server.signedHead(600));
    QVERIFY(lab.cached().isEmpty());
}

void TestSumDatabase::aDamagedCacheIsFetchedAnew()
{
    Lab lab;
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
    Lab lab;
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
    Lab lab;
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
    Lab lab(400);
    SumDatabase first = lab.open();
    SumDatabase second = lab.open();
    compareSums(first.lookup(toolchain, version));
    Lab::grow(lab.server, 1000);
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
    Lab lab;
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
