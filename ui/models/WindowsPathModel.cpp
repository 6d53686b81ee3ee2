// SPDX-License-Identifier: MIT
#include "models/WindowsPathModel.h"

#include "change/ShownText.h"
#include "editors/ExactText.h"

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

WindowsPathModel::WindowsPathModel(QObject *parent)
    : FolderListModel([](const QByteArray &) { return std::nullopt; }, parent)
{
}

void WindowsPathModel::setChecks(const QVector<WindowsPathCheck::Entry> &checks)
{
    m_checks = checks;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const WindowsPathCheck::Entry *WindowsPathModel::checkOf(int row) const
{
    const QByteArray &raw = folders().at(row);
    if (row < m_checks.size() && m_checks.at(row).raw == raw)
        return &m_checks.at(row);
    // It was moved just now: the next check will know better.
    const auto found = std::find_if(m_checks.cbegin(), m_checks.cend(),
                                    [&](const WindowsPathCheck::Entry &entry) { return entry.raw == raw; });
    return found == m_checks.cend() ? nullptr : &*found;
}

int WindowsPathModel::warnings() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const WindowsPathCheck::Entry *check = checkOf(row);
        count += check && check->hasWarning() ? 1 : 0;
    }
    return count;
}

QVariant WindowsPathModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case MarksRole: return {};
    case LeadsToRole:
    case FaultsRole:
    case IsWarningRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return describe(index.row(), role);
    default: return FolderListModel::data(index, role);
    }
}

QVariant WindowsPathModel::describe(int row, int role) const
{
    const WindowsPathCheck::Entry *check = checkOf(row);
    const Problems problems = check ? check->problems : Problems();
    const QString leadsTo =
        check && check->folder != check->raw ? shownText(check->folder).replace(u'\n', "\\n"_L1) : QString();
    if (role == LeadsToRole)
        return leadsTo;
    if (role == IsWarningRole)
        return check && check->hasWarning();
    QStringList lines;
    if (role == Qt::AccessibleTextRole)
        lines.append(folders().at(row).isEmpty() ? tr("empty") : ExactText(folders().at(row)).shown());
    if (role != FaultsRole && !leadsTo.isEmpty())
        lines.append(tr("leads to %1").arg(leadsTo));
    for (const Problem &problem : problems) {
        lines.append(role == FaultsRole
                         ? sentence(problem.message)
                         : joinedSentences({sentence(problem.message), sentence(problem.advice)}));
    }
    if (role == FaultsRole)
        return lines;
    return lines.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : tr(", "));
}

} // namespace goconf::ui
