// SPDX-License-Identifier: MIT
#include "frame/SidebarItem.h"

#include "theme/Distance.h"
#include "theme/Shapes.h"
#include "theme/Tokens.h"
#include "widgets/Badge.h"

#include <QLocale>
#include <QPainter>

namespace goconf::ui {

namespace {

constexpr int textStart = 10 + distance::icon + 10;

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

SidebarItem::SidebarItem(IconName icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SidebarItem::setAttention(int count)
{
    m_attention = count;
    setAccessibleName(count > 0 ? tr("%1, %n to look at", nullptr, count).arg(text()) : text());
    updateGeometry();
    update();
}

QSize SidebarItem::sizeHint() const
{
    const QFontMetrics metrics(boldOf(font()));
    int width = textStart + metrics.horizontalAdvance(text()) + distance::medium;
    if (m_attention > 0)
        width += Badge::sizeOf(QLocale().toString(m_attention)).width() + distance::small;
    return {width, qMax(33, metrics.height() + distance::medium)};
}

void SidebarItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    if (isChecked())
        shapes::panel(painter, rect(), distance::controlRadius, t.selection, {});
    else if (underMouse())
        shapes::panel(painter, rect(), distance::controlRadius, t.hover, {});
    const QRect icon(10, (height() - distance::icon) / 2, distance::icon, distance::icon);
    icons::paint(painter, m_icon, icon, isChecked() ? t.accent : t.quiet);
    int right = width() - 10;
    if (m_attention > 0) {
        const QString count = QLocale().toString(m_attention);
        const QSize size = Badge::sizeOf(count);
        const QRect place(QPoint(right - size.width(), (height() - size.height()) / 2), size);
        Badge::paint(painter, place, count, Standing::Warning, this);
        right = place.left() - distance::small;
    }
    painter.setFont(isChecked() ? boldOf(font()) : font());
    painter.setPen(t.text);
    painter.drawText(QRect(textStart, 0, right - textStart, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        shapes::focusRing(painter, rect(), distance::controlRadius, t.accent);
}

} // namespace goconf::ui
