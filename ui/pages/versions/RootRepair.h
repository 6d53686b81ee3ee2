// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/DraftItem.h"
#include "workspace/MachineSnapshot.h"

namespace goconf::ui {

/// What takes GOROOT out of every place of the user's that can be written: go finds its own folder by
/// itself. Empty when none of them names it.
QVector<DraftItem> removalOfGoRoot(const MachineSnapshot &machine);

} // namespace goconf::ui
