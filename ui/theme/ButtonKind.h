// SPDX-License-Identifier: MIT
#pragma once

class QAbstractButton;
class QWidget;

namespace goconf::ui {

/// What a button is for decides how the style draws it.
enum class ButtonKind {
    Normal,
    Primary,     ///< the one thing a view is for; at most one per view
    Destructive, ///< cannot be undone; says so in its words
    Link,        ///< a small action inside of a row or text
    Chip,        ///< one choice of a row of filters; checkable
};

void setButtonKind(QAbstractButton &button, ButtonKind kind);
/// Normal for whatever was never told otherwise.
ButtonKind buttonKind(const QWidget *widget);

} // namespace goconf::ui
