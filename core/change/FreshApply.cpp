// SPDX-License-Identifier: MIT
#include "change/FreshApply.h"

#include <QDeadlineTimer>

#include <chrono>

namespace goconf {

Result<FreshlyApplied> applyFresh(Applier applier, ChangeSet plan, const Planner &planner)
{
    constexpr int tries = 100;
    constexpr std::chrono::seconds patience(1);
    QDeadlineTimer standstill(patience);
    for (int i = 1;; ++i) {
        Result<JournalEntry> entry = applier.apply(plan);
        if (entry)
            return FreshlyApplied{*std::move(entry), plan.remarks};
        if (entry.error().code != ErrorCode::Conflict || i == tries)
            return fail(entry.error());
        Result<ChangeSet> again = planner();
        if (!again)
            return fail(again.error());
        if (again->isEmpty())
            return FreshlyApplied{std::nullopt, again->remarks};
        if (*again != plan)
            standstill.setRemainingTime(patience);
        else if (standstill.hasExpired())
            return fail(entry.error());
        plan = *std::move(again);
    }
}

} // namespace goconf
