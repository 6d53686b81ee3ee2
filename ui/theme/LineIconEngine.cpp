// SPDX-License-Identifier: MIT
#include "theme/LineIconEngine.h"

#include "theme/Tokens.h"

#include <QGuiApplication>
#include <QPainter>

namespace goconf::ui {

void LineIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const QPalette palette = QGuiApplication::palette();
    const Tokens &tokens = Tokens::of(palette);
    const bool chosen = mode != QIcon::Disabled && (state == QIcon::On || mode == QIcon::Selected);
    const int side = qMin(rect.width(), rect.height());
    const QRectF square(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side,
                        side);
    icons::paint(*painter, m_name, square, chosen ? tokens.accent : tokens.quiet);
}

QPixmap LineIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QPixmap LineIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    QPixmap result = pixmap(size, mode, state); // `size` is in pixels of the device already
    result.setDevicePixelRatio(scale);
    return result;
}

} // namespace goconf::ui
