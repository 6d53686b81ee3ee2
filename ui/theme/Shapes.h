// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

class QPainter;
class QRect;

namespace goconf::ui::shapes {

/// A rectangle with round corners, filled and outlined; an invalid colour leaves that out. The outline lies
/// inside of `rect`.
void panel(QPainter &painter, const QRect &rect, double radius, const QColor &fill, const QColor &border,
           double width = 1);

/// The ring around what the keyboard is at.
void focusRing(QPainter &painter, const QRect &rect, double radius, const QColor &colour);

} // namespace goconf::ui::shapes
