// SPDX-License-Identifier: MIT
#pragma once

#include "pages/overview/OverviewAnswer.h"
#include "workspace/MachineSnapshot.h"

namespace goconf::ui {

/// How many of Go's settings differ from their defaults, which are hidden behind others, and what is wrong
/// with any of them, with the removal as the repair.
OverviewAnswer settingsAnswer(const MachineSnapshot &snapshot, const Host &host);

/// How modules are fetched, in words, and whether their checksums are verified.
OverviewAnswer downloadsAnswer(const MachineSnapshot &snapshot, const Host &host);

} // namespace goconf::ui
