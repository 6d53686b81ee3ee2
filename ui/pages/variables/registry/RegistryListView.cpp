// SPDX-License-Identifier: MIT
#include "pages/variables/registry/RegistryListView.h"

#include "pages/variables/registry/RegistryDelegate.h"
#include "pages/variables/registry/RegistryFilter.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace goconf::ui {

RegistryListView::RegistryListView(RegistryFilter &filter, QWidget *parent)
    : QListView(parent)
    , m_filter(filter)
{
    setModel(&filter);
    setItemDelegate(new RegistryDelegate(filter, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void RegistryListView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = currentIndex().isValid() && event->modifiers() == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT valueRequested();
    else if (isPlain && event->key() == Qt::Key_F2)
        Q_EMIT renameRequested();
    else if (isPlain && event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else
        QListView::keyPressEvent(event);
}

void RegistryListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const RegistryRow row = m_filter.row(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Edit value")), &QAction::triggered, this, &RegistryListView::valueRequested);
    connect(menu->addAction(tr("&Rename")), &QAction::triggered, this, &RegistryListView::renameRequested);
    connect(menu->addAction(tr("Re&move")), &QAction::triggered, this, &RegistryListView::removeRequested);
    menu->addSeparator();
    connect(menu->addAction(tr("Copy &name")), &QAction::triggered, this,
            [row] { QGuiApplication::clipboard()->setText(QString::fromUtf8(row.name)); });
    connect(menu->addAction(tr("&Copy value")), &QAction::triggered, this,
            [row] { QGuiApplication::clipboard()->setText(QString::fromUtf8(row.raw)); });
    connect(menu->addAction(tr("Copy what programs &see")), &QAction::triggered, this,
            [row] { QGuiApplication::clipboard()->setText(QString::fromUtf8(row.expanded)); });
    menu->popup(isKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace goconf::ui
