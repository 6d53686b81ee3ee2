// SPDX-License-Identifier: MIT
#include "pages/variables/TabOrder.h"

#include <QLayout>
#include <QWidget>

namespace goconf::ui {

namespace {

void collect(const QLayout *layout, QVector<QWidget *> &stops)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget()) {
            if ((widget->focusPolicy() & Qt::TabFocus) != 0)
                stops.append(widget);
            collect(widget->layout(), stops);
        } else {
            collect(item->layout(), stops);
        }
    }
}

} // namespace

void chainTabOrder(QWidget &before, const QWidget &root)
{
    QVector<QWidget *> stops;
    collect(root.layout(), stops);
    QWidget *last = &before;
    for (QWidget *stop : std::as_const(stops)) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace goconf::ui
