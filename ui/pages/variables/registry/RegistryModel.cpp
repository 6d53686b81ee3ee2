// SPDX-License-Identifier: MIT
#include "pages/variables/registry/RegistryModel.h"

#include "models/RegistryTypeWords.h"

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

/// A PATH has thousands of characters, which nobody reads in a tool tip or listens to in a list.
constexpr qsizetype mostSpoken = 300;

bool isAlike(const RegistryRow &a, const RegistryRow &b)
{
    return a.level == b.level && a.name == b.name;
}

} // namespace

QString pendingWord(RegistryRow::Pending pending)
{
    switch (pending) {
    case RegistryRow::Pending::None: return {};
    case RegistryRow::Pending::New: return RegistryModel::tr("new");
    case RegistryRow::Pending::Changed: return RegistryModel::tr("changed");
    case RegistryRow::Pending::Removed: return RegistryModel::tr("goes");
    }
    Q_UNREACHABLE();
}

RegistryModel::RegistryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RegistryModel::setRows(const QVector<RegistryRow> &rows)
{
    if (!std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), isAlike)) {
        beginResetModel();
        m_rows = rows;
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

int RegistryModel::rowOf(RegistryRow::Level level, const QByteArray &name) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const RegistryRow &row) {
        return row.level == level && row.name == name;
    });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int RegistryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RegistryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegistryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RegistryRow &row = m_rows.at(index.row());
    if (role == Qt::AccessibleTextRole)
        return accessibleText(row);
    if (role == Qt::ToolTipRole)
        return toolTip(row);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Name: return row.title;
    case Type: return typeWords(row.type);
    case Value: return row.value;
    case Seen: return row.seen.isEmpty() ? row.value : row.seen;
    case ColumnCount: break;
    }
    return {};
}

QVariant RegistryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Name");
    case Type: return tr("Type");
    case Value: return tr("Value");
    case Seen: return tr("What programs see");
    case ColumnCount: break;
    }
    return {};
}

QString RegistryModel::accessibleText(const RegistryRow &row)
{
    QStringList parts;
    parts.append(row.value.isEmpty() ? tr("%1: empty").arg(row.title)
                                     : tr("%1: %2").arg(row.title, row.value.left(mostSpoken)));
    parts.append(typeWords(row.type));
    if (!row.seen.isEmpty())
        parts.append(tr("programs see %1").arg(row.seen.left(mostSpoken)));
    if (row.pending != RegistryRow::Pending::None)
        parts.append(tr("waits: %1").arg(pendingWord(row.pending)));
    for (const Problem &problem : row.allProblems())
        parts.append(problem.message);
    return parts.join(tr(", "));
}

QString RegistryModel::toolTip(const RegistryRow &row)
{
    QStringList lines{row.title, row.value.left(mostSpoken)};
    if (!row.seen.isEmpty())
        lines.append(row.seen.left(mostSpoken));
    for (const Problem &problem : row.allProblems())
        lines.append(sentence(problem.message));
    return lines.join(u'\n');
}

} // namespace goconf::ui
