// SPDX-License-Identifier: MIT
#pragma once

#include "change/LineDiff.h"

#include <QByteArray>
#include <QVector>

#include <optional>

namespace goconf {

/// The difference of two contents in the unified format of POSIX diff -u, with three lines of context, as
/// patch(1) accepts it. Lines end with '\n'; all other bytes belong to the line. What both contents begin and
/// end with costs one comparison; between that the effort is bounded: where very much differs, one hunk
/// replaces everything, which is correct but not the shortest.
class UnifiedDiff
{
public:
    /// Nothing stands for a file that does not exist.
    UnifiedDiff(const std::optional<QByteArray> &before, const std::optional<QByteArray> &after);

    bool isEmpty() const { return m_hunks.isEmpty() && m_before.has_value() == m_after.has_value(); }

    /// The diff as bytes; `label` names the file in both header lines, /dev/null a missing one.
    QByteArray text(const QByteArray &label) const;
    /// The same, with the lines taken from other contents that have as many lines: the masked ones.
    /// `hiddenDiffers` ends an added line that differs from the removed ones, though it looks like one of
    /// them.
    QByteArray text(const QByteArray &label, const QByteArray &before, const QByteArray &after,
                    const QByteArray &hiddenDiffers) const;

private:
    /// Lines [begin, end) of each side, from 0, context included, and what happens to them in order.
    struct Hunk
    {
        qsizetype beforeBegin = 0;
        qsizetype beforeEnd = 0;
        qsizetype afterBegin = 0;
        qsizetype afterEnd = 0;
        QVector<LineRun> runs;
    };

    class Shown;
    QByteArray textOf(const Hunk &hunk, Shown &before, Shown &after, const QByteArray &hiddenDiffers) const;
    void addHunks(const QVector<LineRun> &script);

    std::optional<QByteArray> m_before;
    std::optional<QByteArray> m_after;
    QVector<Hunk> m_hunks;
};

} // namespace goconf
