// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellKind.h"
#include "workspace/DraftItem.h"

#include <QVector>

namespace goconf::ui {

/// The pending change that has these terminals find the Go that the account's own shell finds. Its plan is
/// that of the set-up, made without the network, with everything else left as it is.
DraftItem terminalRepair(const QVector<ShellKind> &shells);

} // namespace goconf::ui
