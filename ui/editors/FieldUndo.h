// SPDX-License-Identifier: MIT
#pragma once

class QLineEdit;

namespace goconf::ui {

/// A text field keeps the keys of undo for itself, also when it has nothing to undo. With this it gives them
/// to those around it then.
void passUndoOn(QLineEdit &field);

} // namespace goconf::ui
