// SPDX-License-Identifier: MIT
#pragma once

class QPainter;
class QStyleOptionProgressBar;

namespace goconf::ui::progresspainter {

/// A thin bar without words. Where the end is not known, a part of it is filled at the place that
/// `option.progress` says in percent.
void draw(QPainter &painter, const QStyleOptionProgressBar &option);

} // namespace goconf::ui::progresspainter
