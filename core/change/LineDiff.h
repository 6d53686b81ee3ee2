// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QVector>

namespace goconf {

/// A row of lines with the same fate: ' ' stands on both sides, '-' only before, '+' only after.
struct LineRun
{
    char sign = ' ';
    qsizetype count = 0;
};

/// The shortest way from one list of lines to another, by the greedy algorithm of E. W. Myers, "An O(ND)
/// Difference Algorithm and Its Variations" (1986). In each change the removed lines come first. The effort
/// is bounded: beyond it all lines are removed and all are added.
QVector<LineRun> lineDiff(const QVector<QByteArrayView> &before, const QVector<QByteArrayView> &after);

} // namespace goconf
