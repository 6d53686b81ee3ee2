// SPDX-License-Identifier: MIT
#include "pages/variables/VariableListView.h"

#include "models/VariableFilter.h"
#include "models/VariableModel.h"
#include "pages/variables/VariableDelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace goconf::ui {

VariableListView::VariableListView(VariableFilter &filter, QWidget *parent)
    : QListView(parent)
{
    setModel(&filter);
    setItemDelegate(new VariableDelegate(filter, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

QByteArray VariableListView::nameAt(const QModelIndex &index) const
{
    return index.data(VariableModel::NameRole).toByteArray();
}

void VariableListView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        Q_EMIT valueRequested(nameAt(currentIndex()));
    else
        QListView::keyPressEvent(event);
}

void VariableListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        Q_EMIT menuRequested(nameAt(index), isKey ? viewport()->mapToGlobal(visualRect(index).center())
                                                  : event->globalPos());
}

} // namespace goconf::ui
