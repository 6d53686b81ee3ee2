// SPDX-License-Identifier: MIT
#include "SumLab.h"
#include "support/sumdb/ConsistencyProof.h"

#include <QtTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

/// Two histories under one key are found out, and both heads are kept.
class TestSumDatabaseForks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForkIsKeptAsEvidence_data();
    void aForkIsKeptAsEvidence();
    void anotherTreesTilesAreNotBelieved();

private:
    static void compareProof(const QByteArray &report, FakeLog &newer, const TreeHead &older);
};

/// The proof in the report holds, and shows that the newer tree says something else than the older head.
void TestSumDatabaseForks::compareProof(const QByteArray &report, FakeLog &newer, const TreeHead &older)
{
    const QByteArrayList lines = report.chopped(1).split('\n');
    const qsizetype words =
        lines.lastIndexOf("as this consistency proof (RFC 6962) from it to the newer head shows:");
    QVERIFY(words > 0);
    TreeHead contradicting;
    contradicting.size = older.size;
    contradicting.hash = *LogHash::fromBase64(lines.at(words - 1));
    TransparencyLog::Proof proof;
    for (const QByteArray &line : lines.mid(words + 1))
        proof.append(*LogHash::fromBase64(line));
    QVERIFY(provesConsistency(proof, newer.head(), contradicting));
    QVERIFY(contradicting.hash != older.hash);
}

void TestSumDatabaseForks::aForkIsKeptAsEvidence_data()
{
    QTest::addColumn<qint64>("seen");
    QTest::addColumn<qint64>("shown");
    QTest::newRow("newer") << qint64(400) << qint64(600);
    QTest::newRow("newer, of full tiles") << qint64(512) << qint64(768);
    QTest::newRow("newer by one") << qint64(400) << qint64(401);
    QTest::newRow("same size") << qint64(400) << qint64(400);
    QTest::newRow("older") << qint64(600) << qint64(400);
}

void TestSumDatabaseForks::aForkIsKeptAsEvidence()
{
    QFETCH(qint64, seen);
    QFETCH(qint64, shown);
    SumLab lab(seen);
    compareSums(lab.open().lookup(toolchain, version));
    const QByteArray head = lab.latest();
    const QStringList cached = lab.cached();

    // The same key signs another history, which differs in one early record.
    FakeSumDatabase liar(lab.server.signer());
    liar.add("example.com/evil", "v1.0.0", "h1:evil", "h1:evil");
    SumLab::grow(liar, shown);
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
    if (seen != shown)
        compareProof(report, seen > shown ? lab.server.log() : liar.log(),
                     (seen > shown ? liar : lab.server).log().head(std::min(seen, shown)));
    // Nothing is believed any more, and nobody is asked.
    const qsizetype asked = liar.requests.size();
    QCOMPARE(database.lookup(toolchain, version).error().what, sums.error().what);
    QCOMPARE(liar.requests.size(), asked);
    // The same lie again makes no second file; the honest database is believed again.
    QVERIFY(!lab.open(liar).lookup("example.com/evil", "v1.0.0"));
    QCOMPARE(lab.evidence().size(), 1);
    QVERIFY(lab.open().lookup("example.com/other", "v0.0.3"));
}

void TestSumDatabaseForks::anotherTreesTilesAreNotBelieved()
{
    // Without anything in the cache, a server that hides its own tree's tiles is refused, if not convicted.
    SumLab lab(600);
    lab.home.write(u"heads/latest"_s, lab.server.signedHead(600));
    FakeSumDatabase liar(lab.server.signer());
    liar.add("example.com/evil", "v1.0.0", "h1:evil", "h1:evil");
    SumLab::grow(liar, 600);
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

QTEST_GUILESS_MAIN(TestSumDatabaseForks)
#include "SumDatabaseForks.moc"
