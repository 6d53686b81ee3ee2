// SPDX-License-Identifier: MIT
#include "sumdb/TransparencyLog.h"
#include "Vectors.h"
#include "support/sumdb/ConsistencyProof.h"
#include "support/sumdb/FakeLog.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRecords = 300;
constexpr quint32 seed = 11;

TransparencyLog::Proof proofOf(const QJsonValue &value)
{
    TransparencyLog::Proof proof;
    for (const auto &hash : value.toArray())
        proof.append(*LogHash::fromBase64(hash.toString().toLatin1()));
    return proof;
}

} // namespace

/// Hashes and proofs are those of Go, and every proof shows what it should and nothing else.
class TestTransparencyLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hashesAreAsGos();
    void proofsAreAsGos();
    void everyTreeContinuesEveryOlderOne();
    void noTreeContinuesAnotherOne();
    void hugeTreesAreCounted();

private:
    FakeLog m_log;
    QVector<TreeHead> m_heads;
};

void TestTransparencyLog::initTestCase()
{
    m_log.append(FakeLog::numberedRecords(mostRecords));
    for (qint64 size = 0; size <= mostRecords; ++size)
        m_heads.append(m_log.head(size));
}

void TestTransparencyLog::hashesAreAsGos()
{
    const QJsonArray trees = Vectors::read(u"trees.json"_s)["trees"_L1].toArray();
    QVERIFY(trees.size() > 20);
    for (const auto &tree : trees)
        QCOMPARE(m_heads.at(tree["Size"_L1].toInteger()).hash.toBase64(),
                 tree["Hash"_L1].toString().toLatin1());
}

void TestTransparencyLog::proofsAreAsGos()
{
    const QJsonObject data = Vectors::read(u"proofs.json"_s);
    for (const auto &row : data["tree"_L1].toArray())
        QCOMPARE(*TransparencyLog::treeProof(row["Newer"_L1].toInteger(), row["Older"_L1].toInteger(), m_log),
                 proofOf(row["Proof"_L1]));
}

void TestTransparencyLog::everyTreeContinuesEveryOlderOne()
{
    for (qint64 newer = 1; newer <= mostRecords; ++newer) {
        for (qint64 older = 1; older <= newer; ++older) {
            const auto proof = TransparencyLog::treeProof(newer, older, m_log);
            QVERIFY(provesConsistency(*proof, m_heads.at(newer), m_heads.at(older)));
        }
        QVERIFY(!TransparencyLog::treeProof(newer, 0, m_log));
        QVERIFY(!TransparencyLog::treeProof(newer, newer + 1, m_log));
    }
}

/// What a proof is for: a history that was changed anywhere is found out.
void TestTransparencyLog::noTreeContinuesAnotherOne()
{
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    for (int round = 0; round < 200; ++round) {
        const qint64 newer = random.bounded(2, static_cast<int>(mostRecords));
        const qint64 older = 1 + random.bounded(static_cast<int>(newer));
        const qint64 changed = random.bounded(static_cast<int>(newer));
        FakeLog other;
        for (qint64 number = 0; number < newer; ++number)
            other.append(number == changed ? QByteArray("another record\n") : m_log.record(number));
        const auto proof = TransparencyLog::treeProof(newer, older, other);
        QVERIFY(provesConsistency(*proof, other.head(newer), other.head(older)));
        QVERIFY(!provesConsistency(*proof, m_heads.at(newer), other.head(older)));
        QCOMPARE(provesConsistency(*proof, other.head(newer), m_heads.at(older)), changed >= older);
    }
}

void TestTransparencyLog::hugeTreesAreCounted()
{
    struct NoHashes : HashReader
    {
        Result<QVector<LogHash>> read(const QVector<LogPosition> &positions) override
        {
            last = positions;
            return QVector<LogHash>(positions.size());
        }
        QVector<LogPosition> last;
    };
    NoHashes reader;
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QVERIFY(TransparencyLog::treeHash(most, reader));
    QCOMPARE(reader.last.size(), 63);
    qint64 covered = 0;
    for (const LogPosition &position : std::as_const(reader.last)) {
        QCOMPARE(position.index << position.level, covered);
        covered += qint64(1) << position.level;
    }
    QCOMPARE(covered, most);
    QVERIFY(TransparencyLog::treeProof(most, most - 1, reader));
    QVERIFY(!TransparencyLog::treeHash(-1, reader));
}

QTEST_GUILESS_MAIN(TestTransparencyLog)
#include "TransparencyLog.moc"
