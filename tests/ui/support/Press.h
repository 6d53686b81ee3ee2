// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QAbstractButton;
class QWidget;

namespace goconf::test::press {

/// The first visible button below `root` with that text, mnemonics aside; null when there is none.
QAbstractButton *find(const QWidget &root, const QString &text);

/// Gives it the focus and presses the space bar, as the keyboard does; false when there is no such button or
/// it is disabled.
bool button(const QWidget &root, const QString &text);

} // namespace goconf::test::press
