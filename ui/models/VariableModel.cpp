// SPDX-License-Identifier: MIT
#include "models/VariableModel.h"

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

VariableModel::VariableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void VariableModel::setRows(QVector<VariableRow> rows)
{
    const bool isAlike =
        rows.size() == m_rows.size() &&
        std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(),
                   [](const VariableRow &a, const VariableRow &b) { return a.name == b.name; });
    if (!isAlike) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        if (m_rows.at(i) == rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
    }
}

int VariableModel::rowOf(const QByteArray &name) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&](const VariableRow &row) { return row.name == name; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int VariableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VariableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VariableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VariableRow &row = m_rows.at(index.row());
    if (role == NameRole)
        return row.name;
    if (role == Qt::AccessibleTextRole)
        return accessibleText(row);
    if (role == Qt::ToolTipRole)
        return row.problem.isEmpty() ? row.title : row.problem;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Name: return row.title;
    case Value: return row.value;
    case Origin: return row.badge;
    case ColumnCount: break;
    }
    return {};
}

QVariant VariableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Name");
    case Value: return tr("Value in effect");
    case Origin: return tr("Who says so");
    case ColumnCount: break;
    }
    return {};
}

QString VariableModel::accessibleText(const VariableRow &row)
{
    QStringList parts;
    parts.append(row.value.isEmpty() ? tr("%1: empty").arg(row.title)
                                     : tr("%1: %2").arg(row.title, row.value));
    parts.append(tr("from %1").arg(row.badge));
    if (row.isChanged)
        parts.append(tr("changed"));
    if (row.hidden > 0)
        parts.append(tr("hides %n other value(s)", nullptr, row.hidden));
    if (row.isPending)
        parts.append(tr("a change waits"));
    if (!row.problem.isEmpty())
        parts.append(tr("problem: %1").arg(row.problem));
    return parts.join(tr(", "));
}

} // namespace goconf::ui
