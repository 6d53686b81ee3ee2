// SPDX-License-Identifier: MIT
#include "pages/versions/VersionList.h"

#include "pages/versions/VersionDelegate.h"
#include "widgets/EmptyState.h"

#include <QListView>

namespace goconf::ui {

VersionList::VersionList(QWidget *parent)
    : Card(parent)
    , m_view(new QListView(this))
    , m_empty(new EmptyState(IconName::Search, this))
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new VersionDelegate(m_model, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setResizeMode(QListView::Adjust);
    addRow(m_view);
    addRow(m_empty);
    m_empty->hide();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &VersionList::take);
    connect(m_view, &QListView::clicked, this, [this] { Q_EMIT taken(); });
    connect(m_view, &QListView::activated, this, [this] { Q_EMIT entered(); });
    connect(&m_model, &VersionModel::modelReset, this, &VersionList::keepChoice);
}

void VersionList::setRows(const QVector<VersionRow> &rows)
{
    m_model.setRows(rows);
}

void VersionList::setFilter(const QString &words)
{
    m_model.setFilter(words);
}

void VersionList::choose(const QString &id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

QString VersionList::chosen() const
{
    return m_chosen;
}

void VersionList::setNames(const QString &name, const QString &description)
{
    m_view->setAccessibleName(name);
    m_view->setAccessibleDescription(description);
}

void VersionList::setNothingFits(const QString &statement, const QString &advice)
{
    m_empty->setStatement(statement);
    m_empty->setAdvice(advice);
}

void VersionList::keepChoice()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setVisible(isEmpty && m_model.hasRows());
    m_view->setVisible(!m_empty->isVisibleTo(this));
    const QModelIndex same = m_model.indexOf(m_chosen);
    m_view->setCurrentIndex(same.isValid() ? same : m_model.index(0));
}

void VersionList::take(const QModelIndex &current)
{
    // A reset has no current row for a moment.
    if (!current.isValid())
        return;
    const QString id = current.data(VersionModel::IdRole).toString();
    if (std::exchange(m_chosen, id) != id)
        Q_EMIT choiceChanged(id);
}

} // namespace goconf::ui
