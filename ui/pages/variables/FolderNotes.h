// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/MachineSnapshot.h"

namespace goconf::ui {

/// What Go has in a folder of PATH, in a word or two for the row of that folder: the programs that go install
/// makes, and the go command itself.
QHash<QByteArray, QString> folderNotes(const MachineSnapshot &snapshot, Os os);

} // namespace goconf::ui
