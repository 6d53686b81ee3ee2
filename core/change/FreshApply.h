// SPDX-License-Identifier: MIT
#pragma once

#include "change/Applier.h"

#include <functional>
#include <optional>

namespace goconf {

/// Makes the plan, from what stands on the disk at that moment.
using Planner = std::function<Result<ChangeSet>()>;

/// The plan that was carried out in the end, or found to be empty.
struct FreshlyApplied
{
    std::optional<JournalEntry> entry;
    Problems remarks;
};

/// Applies `plan`; when a target changed meanwhile, plans anew and goes on. A conflict with a new plan means
/// that somebody else got ahead, so each further try follows somebody's progress, and may find that nothing
/// is left to do: then there is no entry. Ends with Conflict, after a second without progress, where a
/// program writes without end, or holds the file open without writing. Other errors as Applier::apply and
/// `planner`.
Result<FreshlyApplied> applyFresh(Applier applier, ChangeSet plan, const Planner &planner);

} // namespace goconf
