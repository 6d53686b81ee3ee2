// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>

class QPainter;
class QRectF;

namespace goconf::ui {

/// The line icons of resources/icons, one stroke width, drawn for 18 px.
enum class IconName {
    Overview,
    Variables,
    Versions,
    Downloads,
    Cache,
    Doctor,
    History,
    Preferences,
    Check,
    Exclamation,
    Cross,
    Dash,
    Add,
    Remove,
    Edit,
    Folder,
    File,
    Search,
    Close,
    Up,
    Down,
    Right,
    Grip,
    Terminal,
    Download,
    Undo,
    Copy,
    External,
    Shield,
    More,
};

namespace icons {

/// An icon for buttons and lists, in the colour of quiet text of the application's palette at the moment when
/// it is painted; where it is on or selected, in that of the accent. Crisp at any scale.
QIcon icon(IconName name);

/// Draws one in a colour of the caller's.
void paint(QPainter &painter, IconName name, const QRectF &rect, const QColor &colour);

/// The program's own icon, for its windows.
QIcon program();

} // namespace icons

} // namespace goconf::ui
