// SPDX-License-Identifier: MIT
#pragma once

#include "theme/Icons.h"

#include <QIconEngine>

namespace goconf::ui {

/// Lets a QIcon be one of our line icons: drawn when needed, at the size and scale that is asked for, in the
/// colours of the theme of that moment.
class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(IconName name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new LineIconEngine(m_name); }

private:
    IconName m_name;
};

} // namespace goconf::ui
