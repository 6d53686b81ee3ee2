// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace goconf::ui {

/// Has the Tab key go from `before` through all that lies in `root`, in the order of its layouts, whenever
/// its parts were made.
void chainTabOrder(QWidget &before, const QWidget &root);

} // namespace goconf::ui
