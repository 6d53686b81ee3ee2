// SPDX-License-Identifier: MIT
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace goconf::ui::scrollbarpainter {

// A thin scroll bar without arrows: a handle on nothing.

inline constexpr int extent = 12;
inline constexpr int leastHandle = 28;

/// Where a part of the bar is; nothing for parts that it does not have.
QRect rectOf(QStyle::SubControl part, const QStyleOptionSlider &option);
void draw(QPainter &painter, const QStyleOptionSlider &option);

} // namespace goconf::ui::scrollbarpainter
