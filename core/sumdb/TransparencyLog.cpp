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

/// `newer` >= `older` >= 1: what is hashed into each step, from the leaves up.
QVector<Range> proofRanges(qint64 newer, qint64 older)
{
    Range rest{0, newer};
    QVector<Range> ranges;
    while (rest.high != older) {
        const qint64 middle = rest.low + leftSide(rest.high - rest.low);
        if (older <= middle) {
            ranges.append({middle, rest.high});
            rest.high = middle;
        } else {
            ranges.append({rest.low, middle});
            rest.low = middle;
        }
    }
    // The whole older tree needs no hash: whoever checks the proof has it.
    if (rest.low > 0)
        ranges.append(rest);
    std::reverse(ranges.begin(), ranges.end());
    return ranges;
}

} // namespace

tl::unexpected<Error> TransparencyLog::impossible()
{
    return fail(ErrorCode::InvalidValue, tr("Such a record or tree cannot be part of this log."));
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

Result<TransparencyLog::Proof> TransparencyLog::treeProof(qint64 newer, qint64 older, HashReader &reader)
{
    if (older < 1 || older > newer)
        return impossible();
    return readRanges(proofRanges(newer, older), reader);
}

} // namespace goconf
