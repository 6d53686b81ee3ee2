// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QMenu;

namespace goconf::ui {

/// Puts entries into a menu that copy the command which sets a value: go env -w (only where `mayBeInFile`),
/// export and setx. One that cannot bring the bytes over is disabled and says why.
void addCopyCommands(QMenu &menu, const QByteArray &name, const QByteArray &value, bool mayBeInFile);

} // namespace goconf::ui
