// SPDX-License-Identifier: MIT
#include "pages/variables/registry/RegistryFilter.h"

#include "pages/variables/registry/RegistryModel.h"

#include <algorithm>

namespace goconf::ui {

RegistryFilter::RegistryFilter(RegistryModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void RegistryFilter::setGroup(Group group)
{
    if (group == m_group)
        return;
    m_group = group;
    invalidateFilter();
}

void RegistryFilter::setWords(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

int RegistryFilter::count(Group group) const
{
    const QVector<RegistryRow> &rows = m_model.rows();
    return int(std::count_if(rows.cbegin(), rows.cend(),
                             [group](const RegistryRow &row) { return belongs(row, group); }));
}

QModelIndex RegistryFilter::indexOf(RegistryRow::Level level, const QByteArray &name) const
{
    const int row = m_model.rowOf(level, name);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row, 0));
}

const RegistryRow &RegistryFilter::row(const QModelIndex &index) const
{
    return m_model.rows().at(mapToSource(index).row());
}

bool RegistryFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const RegistryRow &row = m_model.rows().at(sourceRow);
    return belongs(row, m_group) && std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
               return row.searched.contains(word);
           });
}

bool RegistryFilter::belongs(const RegistryRow &row, Group group)
{
    switch (group) {
    case Group::User: return row.level == RegistryRow::Level::User;
    case Group::System: return row.level == RegistryRow::Level::System;
    case Group::Problems: return row.severity.has_value();
    }
    Q_UNREACHABLE();
}

} // namespace goconf::ui
