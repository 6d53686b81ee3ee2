// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "change/JournalEntry.h"
#include "workspace/DraftItem.h"

#include <optional>

namespace goconf::ui {

/// What applying the draft would do at this moment.
struct PlannedSet
{
    /// Empty when all is so already.
    ChangeSet set;
    /// What the user should know: values that go refuses, values that will not win.
    Problems remarks;
    /// Not empty: nothing is written until the user has decided each.
    QVector<DraftConflict> conflicts;
};

/// What applying did.
struct ApplyOutcome
{
    /// Nothing when all was so already, or there were conflicts.
    std::optional<JournalEntry> entry;
    QVector<DraftConflict> conflicts;
};

} // namespace goconf::ui
