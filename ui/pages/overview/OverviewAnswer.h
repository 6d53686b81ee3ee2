// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "widgets/Severities.h"
#include "workspace/DraftItem.h"

#include <QVector>

namespace goconf::ui {

/// A problem beside its answer, with the repair that can be planned for it.
struct OverviewProblem
{
    Problem problem;
    /// Words of the button; empty: there is no repair to plan, only the place that shows it.
    QString repair;
    QVector<DraftItem> items;
    /// Where it is shown: a page and what to go to there.
    QString page;
    QString select;
    /// The evidence says it already: the repair stands in the row itself.
    bool isToldByEvidence = false;
};

/// The answer to one question of the overview. A value object, without any widget.
struct OverviewAnswer
{
    Standing standing = Standing::Neutral;
    QString statement;
    /// May have marked parts (MarkedText.h).
    QString evidence;
    /// The most telling first.
    QVector<OverviewProblem> problems;

    /// Sets the standing to the worst of the problems.
    void judge();
};

} // namespace goconf::ui
