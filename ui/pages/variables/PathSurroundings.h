// SPDX-License-Identifier: MIT
#pragma once

#include "editors/WindowsPathEdit.h"
#include "workspace/MachineSnapshot.h"

namespace goconf::ui {

/// Of the user's own part of PATH on Windows, as the viewpoint of the snapshot has them.
WindowsPathEdit::Surroundings surroundingsOfPath(const MachineSnapshot &snapshot);

} // namespace goconf::ui
