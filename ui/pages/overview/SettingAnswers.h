// SPDX-License-Identifier: MIT
#pragma once

#include "pages/overview/OverviewAnswer.h"
#include "workspace/MachineSnapshot.h"

namespace goconf::ui {

/// How many of Go's settings differ from their defaults, which are hidden behind others, and what is wrong
/// with any of them, with the removal as the repair, and with Go's own file.
OverviewAnswer settingsAnswer(const MachineSnapshot &snapshot, const Host &host);

/// Something is wrong with one of Go's settings itself, so that the list of variables can show it.
bool hasGraveSettings(const MachineSnapshot &snapshot);

/// How modules are fetched, in words, and whether their checksums are verified.
OverviewAnswer downloadsAnswer(const MachineSnapshot &snapshot, const Host &host);

} // namespace goconf::ui
