// SPDX-License-Identifier: MIT
#include "sumdb/TransparencyLog.h"
#include "Vectors.h"
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

LogHash withFlippedBit(const LogHash &hash, int bit)
{
    QByteArray bytes = hash.toBytes();
    bytes[bit / 8] = static_cast<char>(bytes.at(bit / 8) ^ (1 << (bit % 8)));
    return LogHash::fromBytes(bytes.constData());
}

} // namespace

/// Hashes and proofs are those of Go; every right proof holds, and no other one.
class TestTransparencyLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hashesAreAsGos();
    void proofsAreAsGos();
    void everyRecordIsProven();
    void everyTreeContinuesEveryOlderOne();
    void noFlippedBitHolds();
    void noOtherLengthOrPlaceHolds();
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
    for (const auto &row : data["record"_L1].toArray())
        QCOMPARE(
            *TransparencyLog::recordProof(row["Size"_L1].toInteger(), row["Record"_L1].toInteger(), m_log),
            proofOf(row["Proof"_L1]));
    for (const auto &row : data["tree"_L1].toArray())
        QCOMPARE(*TransparencyLog::treeProof(row["Newer"_L1].toInteger(), row["Older"_L1].toInteger(), m_log),
                 proofOf(row["Proof"_L1]));
}

void TestTransparencyLog::everyRecordIsProven()
{
    for (qint64 size = 1; size <= mostRecords; ++size) {
        for (qint64 number = 0; number < size; ++number) {
            const auto proof = TransparencyLog::recordProof(size, number, m_log);
            const LogHash record = LogHash::ofRecord(m_log.record(number));
            QVERIFY(TransparencyLog::checkRecord(*proof, m_heads.at(size), number, record));
        }
        QVERIFY(!TransparencyLog::recordProof(size, size, m_log));
        QVERIFY(!TransparencyLog::recordProof(size, -1, m_log));
    }
}

void TestTransparencyLog::everyTreeContinuesEveryOlderOne()
{
    for (qint64 newer = 1; newer <= mostRecords; ++newer) {
        for (qint64 older = 1; older <= newer; ++older) {
            const auto proof = TransparencyLog::treeProof(newer, older, m_log);
            QVERIFY(TransparencyLog::checkTree(*proof, m_heads.at(newer), m_heads.at(older)));
        }
        QVERIFY(!TransparencyLog::treeProof(newer, 0, m_log));
        QVERIFY(!TransparencyLog::treeProof(newer, newer + 1, m_log));
    }
}

void TestTransparencyLog::noFlippedBitHolds()
{
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    for (int round = 0; round < 60; ++round) {
        const qint64 size = random.bounded(2, static_cast<int>(mostRecords));
        const qint64 other = random.bounded(static_cast<int>(size));
        const TreeHead head = m_heads.at(size);
        const LogHash record = LogHash::ofRecord(m_log.record(other));
        const auto inclusion = *TransparencyLog::recordProof(size, other, m_log);
        const auto consistency = *TransparencyLog::treeProof(size, other + 1, m_log);
        for (int bit = 0; bit < 256; ++bit) {
            TreeHead wrong = head;
            wrong.hash = withFlippedBit(head.hash, bit);
            TreeHead wrongOld = m_heads.at(other + 1);
            wrongOld.hash = withFlippedBit(wrongOld.hash, bit);
            QVERIFY(!TransparencyLog::checkRecord(inclusion, wrong, other, record));
            QVERIFY(!TransparencyLog::checkRecord(inclusion, head, other, withFlippedBit(record, bit)));
            QVERIFY(!TransparencyLog::checkTree(consistency, wrong, m_heads.at(other + 1)));
            QVERIFY(!TransparencyLog::checkTree(consistency, head, wrongOld));
        }
        for (int bit = 0; bit < inclusion.size() * 256; bit += 7) {
            auto proof = inclusion;
            proof[bit / 256] = withFlippedBit(proof.at(bit / 256), bit % 256);
            QVERIFY(!TransparencyLog::checkRecord(proof, head, other, record));
        }
        for (int bit = 0; bit < consistency.size() * 256; bit += 7) {
            auto proof = consistency;
            proof[bit / 256] = withFlippedBit(proof.at(bit / 256), bit % 256);
            QVERIFY(!TransparencyLog::checkTree(proof, head, m_heads.at(other + 1)));
        }
    }
}

void TestTransparencyLog::noOtherLengthOrPlaceHolds()
{
    const TreeHead head = m_heads.at(mostRecords);
    for (qint64 number = 0; number < mostRecords; ++number) {
        const LogHash record = LogHash::ofRecord(m_log.record(number));
        const auto proof = *TransparencyLog::recordProof(mostRecords, number, m_log);
        QVERIFY(!TransparencyLog::checkRecord(proof.mid(1), head, number, record));
        QVERIFY(!TransparencyLog::checkRecord(proof + TransparencyLog::Proof{record}, head, number, record));
        for (const qint64 place : {number - 1, number + 1, mostRecords, qint64(-1)})
            QVERIFY(!TransparencyLog::checkRecord(proof, head, place, record));
        const TreeHead older = m_heads.at(number);
        for (const auto &wrong : {proof, proof.mid(1), TransparencyLog::Proof()})
            QVERIFY(!TransparencyLog::checkTree(wrong, head, older));
        QVERIFY(!TransparencyLog::checkTree({}, older, head));
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
    const auto proof = TransparencyLog::recordProof(most, most - 1, reader);
    TreeHead head;
    head.size = most;
    QVERIFY(!TransparencyLog::checkRecord(*proof, head, most - 1, LogHash()));
    QVERIFY(TransparencyLog::treeProof(most, most - 1, reader));
    QVERIFY(!TransparencyLog::treeHash(-1, reader));
}

QTEST_GUILESS_MAIN(TestTransparencyLog)
#include "TransparencyLog.moc"
