// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/PlannedSet.h"

namespace goconf::ui {

/// Makes one plan of pending items from what stands on the disk now: each target once, also where several
/// items change it. Starts no program. Errors: of the stores and plans; Refused when two plans of core want
/// different things of one target.
Result<PlannedSet> planDraft(const Host &host, const QVector<DraftItem> &items);

/// After `items` were applied: when programs will see it, and whether a new terminal does. Starts a shell.
Problems adviceAfter(const Host &host, const QVector<DraftItem> &items);

} // namespace goconf::ui
