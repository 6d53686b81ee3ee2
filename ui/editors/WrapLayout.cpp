// SPDX-License-Identifier: MIT
#include "editors/WrapLayout.h"

#include "theme/Distance.h"

#include <QWidget>

namespace goconf::ui {

WrapLayout::WrapLayout(QWidget *parent)
    : QLayout(parent)
{
}

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

void WrapLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int WrapLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize WrapLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width += item->sizeHint().width() + spacing();
    return QSize(width, minimumSize().height()).grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int WrapLayout::arrange(const QRect &rect, bool places) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int x = inner.left();
    int y = inner.top();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int wished = qMin(item->sizeHint().width(), inner.width());
        if (x > inner.left() && x + wished > inner.right() + 1) {
            x = inner.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        const bool isLast = item == m_items.constLast();
        const bool grows = isLast && item->expandingDirections().testFlag(Qt::Horizontal);
        const int width = grows ? inner.right() + 1 - x : wished;
        if (places)
            item->setGeometry({x, y, width, item->sizeHint().height()});
        x += width + spacing();
        lineHeight = qMax(lineHeight, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return y + lineHeight - rect.top() + margins.bottom();
}

} // namespace goconf::ui
