// SPDX-License-Identifier: MIT
#include "theme/Shapes.h"

#include <QPainter>

namespace goconf::ui::shapes {

void panel(QPainter &painter, const QRect &rect, double radius, const QColor &fill, const QColor &border,
           double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void focusRing(QPainter &painter, const QRect &rect, double radius, const QColor &colour)
{
    panel(painter, rect, radius, {}, colour, 2);
}

} // namespace goconf::ui::shapes
