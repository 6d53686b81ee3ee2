// SPDX-License-Identifier: MIT
#include "models/VariableFilter.h"

#include "models/VariableModel.h"

#include <algorithm>

namespace goconf::ui {

VariableFilter::VariableFilter(VariableModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void VariableFilter::setGroup(Group group)
{
    if (group == m_group)
        return;
    m_group = group;
    invalidateFilter();
}

void VariableFilter::setWords(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

int VariableFilter::count(Group group) const
{
    const QVector<VariableRow> &rows = m_model.rows();
    return int(std::count_if(rows.cbegin(), rows.cend(),
                             [group](const VariableRow &row) { return belongs(row, group); }));
}

QModelIndex VariableFilter::indexOf(const QByteArray &name) const
{
    const int row = m_model.rowOf(name);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row, 0));
}

const VariableRow &VariableFilter::row(const QModelIndex &index) const
{
    return m_model.rows().at(mapToSource(index).row());
}

QByteArray VariableFilter::mostTelling() const
{
    QByteArray changed;
    for (int i = 0; i < rowCount(); ++i) {
        const VariableRow &each = row(index(i, 0));
        if (each.severity)
            return each.name;
        if (changed.isEmpty() && each.isChanged)
            changed = each.name;
    }
    return changed.isEmpty() && rowCount() > 0 ? row(index(0, 0)).name : changed;
}

bool VariableFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const VariableRow &row = m_model.rows().at(sourceRow);
    return belongs(row, m_group) && std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
               return row.searched.contains(word);
           });
}

bool VariableFilter::belongs(const VariableRow &row, Group group)
{
    switch (group) {
    case Group::All: return row.isOwn;
    case Group::Changed: return row.isOwn && row.isChanged;
    case Group::Problems: return row.isOwn && row.severity.has_value();
    case Group::Places: return row.topic == "places" || row.name == "PATH";
    case Group::Modules: return row.topic == "modules";
    case Group::Build: return row.topic == "build" || row.topic == "architecture";
    case Group::Cgo: return row.topic == "cgo";
    case Group::Toolchain: return row.topic == "toolchain" || row.topic == "diagnostics";
    case Group::Others: return row.topic == "other";
    }
    Q_UNREACHABLE();
}

} // namespace goconf::ui
