// SPDX-License-Identifier: MIT
#include "sumdb/TransparencyLog.h"

#include <algorithm>
#include <bit>

namespace goconf {

namespace {

/// The records from `low` up to, but without, `high`.
struct Range
{
    qint64 low = 0;
    qint64 high = 0;
    /// On its way up, this range is the left side.
    bool isLeft = false;
};

/// The level of the largest complete subtree in `count` records, at least 1.
int highestLevel(qint64 count)
{
    return 63 - std::countl_zero(static_cast<quint64>(count));
}

/// The size of the left side of a tree with `count` records, at least 2: the largest power of two below it.
qint64 leftSide(qint64 count)
{
    return qint64(1) << highestLevel(count - 1);
}

void appendSubtrees(Range range, QVector<LogPosition> &positions)
{
    while (range.low < range.high) {
        const int level = highestLevel(range.high - range.low);
        positions.append({level, range.low >> level});
        range.low += qint64(1) << level;
    }
}

/// Takes the hash of a range from those of its subtrees, which begin at `next`.
LogHash takeHash(const Range &range, const QVector<LogHash> &hashes, qsizetype &next)
{
    const int count = std::popcount(static_cast<quint64>(range.high - range.low));
    next += count;
    LogHash result = hashes.at(next - 1);
    for (qsizetype i = 2; i <= count; ++i)
        result = LogHash::ofNode(hashes.at(next - i), result);
    return result;
}

Result<TransparencyLog::Proof> readRanges(const QVector<Range> &ranges, HashReader &reader)
{
    QVector<LogPosition> positions;
    for (const Range &range : ranges)
        appendSubtrees(range, positions);
    if (positions.isEmpty())
        return TransparencyLog::Proof();
    const auto hashes = reader.read(positions);
    if (!hashes)
        return fail(hashes.error());
    TransparencyLog::Proof proof;
    qsizetype next = 0;
    for (const Range &range : ranges)
        proof.append(takeHash(range, *hashes, next));
    return proof;
}

/// From `rest` up to the root: the sides not taken while halving the tree until `isDone`. `goesLeft` says on
/// which side of a given middle the way goes on.
template <typename IsDone, typename GoesLeft>
QVector<Range> sidesNotTaken(Range &rest, const IsDone &isDone, const GoesLeft &goesLeft)
{
    QVector<Range> sides;
    while (!isDone(rest)) {
        const qint64 middle = rest.low + leftSide(rest.high - rest.low);
        if (goesLeft(middle)) {
            sides.append({middle, rest.high, false});
            rest.high = middle;
        } else {
            sides.append({rest.low, middle, true});
            rest.low = middle;
        }
    }
    std::reverse(sides.begin(), sides.end());
    return sides;
}

/// `size` > `number` >= 0.
QVector<Range> recordSides(qint64 size, qint64 number)
{
    Range rest{0, size};
    return sidesNotTaken(
        rest, [](const Range &range) { return range.high - range.low == 1; },
        [number](qint64 middle) { return number < middle; });
}

/// `newer` >= `older` >= 1. `common` becomes the last part of the older tree that the newer has whole.
QVector<Range> treeSides(qint64 newer, qint64 older, Range &common)
{
    common = {0, newer};
    return sidesNotTaken(
        common, [older](const Range &range) { return range.high == older; },
        [older](qint64 middle) { return older <= middle; });
}

} // namespace

tl::unexpected<Error> TransparencyLog::impossible()
{
    return fail(ErrorCode::InvalidValue, tr("Such a record or tree cannot be part of this log."));
}

tl::unexpected<Error> TransparencyLog::failed()
{
    return fail(ErrorCode::ProofFailed,
                tr("The proof of the checksum database does not hold: do not trust this answer."),
                QStringLiteral("invalid transparency proof"));
}

QVector<LogPosition> TransparencyLog::subtrees(qint64 size)
{
    QVector<LogPosition> positions;
    appendSubtrees({0, size}, positions);
    return positions;
}

Result<LogHash> TransparencyLog::treeHash(qint64 size, HashReader &reader)
{
    if (size < 0)
        return impossible();
    if (size == 0)
        return LogHash::ofNothing();
    const auto hashes = readRanges({{0, size}}, reader);
    if (!hashes)
        return fail(hashes.error());
    return hashes->constFirst();
}

Result<TransparencyLog::Proof> TransparencyLog::recordProof(qint64 size, qint64 number, HashReader &reader)
{
    if (number < 0 || number >= size)
        return impossible();
    return readRanges(recordSides(size, number), reader);
}

Result<void> TransparencyLog::checkRecord(const Proof &proof, const TreeHead &head, qint64 number,
                                          const LogHash &record)
{
    if (number < 0 || number >= head.size)
        return failed();
    const QVector<Range> sides = recordSides(head.size, number);
    if (sides.size() != proof.size())
        return failed();
    LogHash hash = record;
    for (qsizetype i = 0; i < sides.size(); ++i)
        hash = sides.at(i).isLeft ? LogHash::ofNode(proof.at(i), hash) : LogHash::ofNode(hash, proof.at(i));
    if (hash != head.hash)
        return failed();
    return {};
}

Result<TransparencyLog::Proof> TransparencyLog::treeProof(qint64 newer, qint64 older, HashReader &reader)
{
    if (older < 1 || older > newer)
        return impossible();
    Range common;
    QVector<Range> sides = treeSides(newer, older, common);
    // The whole older tree needs no hash: whoever checks the proof has it.
    if (common.low > 0)
        sides.prepend(common);
    return readRanges(sides, reader);
}

Result<void> TransparencyLog::checkTree(const Proof &proof, const TreeHead &newer, const TreeHead &older)
{
    if (older.size < 1 || older.size > newer.size)
        return failed();
    Range common;
    const QVector<Range> sides = treeSides(newer.size, older.size, common);
    const qsizetype skipped = common.low > 0 ? 1 : 0;
    if (sides.size() + skipped != proof.size())
        return failed();
    LogHash oldHash = skipped > 0 ? proof.constFirst() : older.hash;
    LogHash newHash = oldHash;
    for (qsizetype i = 0; i < sides.size(); ++i) {
        const LogHash &side = proof.at(i + skipped);
        if (sides.at(i).isLeft)
            oldHash = LogHash::ofNode(side, oldHash);
        newHash = sides.at(i).isLeft ? LogHash::ofNode(side, newHash) : LogHash::ofNode(newHash, side);
    }
    if (oldHash != older.hash || newHash != newer.hash)
        return failed();
    return {};
}

} // namespace goconf
