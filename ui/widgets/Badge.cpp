// SPDX-License-Identifier: MIT
#include "widgets/Badge.h"

#include "theme/Distance.h"
#include "theme/Shapes.h"
#include "theme/Typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace goconf::ui {

Badge::Badge(const QString &text, Standing standing, QWidget *parent)
    : QWidget(parent)
    , m_standing(standing)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Badge::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setStanding(Standing standing)
{
    m_standing = standing;
    update();
}

QSize Badge::sizeOf(const QString &text)
{
    const QFontMetrics metrics(typography::badge());
    const int height = qMax(distance::badgeHeight, metrics.height() + 2);
    return {qMax(height, metrics.horizontalAdvance(text) + 2 * distance::small), height};
}

QSize Badge::sizeHint() const
{
    return sizeOf(m_text);
}

void Badge::paint(QPainter &painter, const QRect &rect, const QString &text, Standing standing,
                  const QWidget *widget)
{
    shapes::panel(painter, rect, rect.height() / 2.0, standingTint(standing, widget), {});
    painter.save();
    painter.setFont(typography::badge());
    painter.setPen(standingColour(standing, widget));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_text, m_standing, this);
}

} // namespace goconf::ui
