// SPDX-License-Identifier: MIT
#include "pages/versions/VersionModel.h"

#include <algorithm>

namespace goconf::ui {

namespace {

/// All of a row in words: what screen readers say, and what the filter looks through.
QString wordsOf(const VersionRow &row)
{
    QStringList words{row.title, row.note, row.place};
    for (const VersionRow::Mark &mark : row.marks)
        words.append(mark.text);
    words.removeAll(QString());
    return words.join(QLatin1StringView(", "));
}

/// What each mark means, one a line.
QString meaningsOf(const VersionRow &row)
{
    QStringList lines;
    for (const VersionRow::Mark &mark : row.marks) {
        if (!mark.meaning.isEmpty())
            //: a badge, and what it means
            lines.append(VersionModel::tr("%1: %2").arg(mark.text, mark.meaning));
    }
    return lines.join(u'\n');
}

/// The place too, since it may be cut off.
QString tipOf(const VersionRow &row)
{
    QStringList lines{row.place, meaningsOf(row)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

void VersionModel::setRows(const QVector<VersionRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    update();
}

void VersionModel::setFilter(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    update();
}

void VersionModel::update()
{
    QVector<VersionRow> shown;
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(shown), [&](const VersionRow &row) {
        const QString all = wordsOf(row) + u' ' + row.id;
        return std::all_of(m_words.cbegin(), m_words.cend(),
                           [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
    });
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

QModelIndex VersionModel::indexOf(const QString &id) const
{
    const auto found =
        std::find_if(m_shown.cbegin(), m_shown.cend(), [&](const VersionRow &row) { return row.id == id; });
    return found == m_shown.cend() ? QModelIndex() : index(int(found - m_shown.cbegin()));
}

bool VersionModel::hasNotes() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [](const VersionRow &row) { return !row.note.isEmpty(); });
}

int VersionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant VersionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return row(index).title;
    case Qt::ToolTipRole: return tipOf(row(index));
    case Qt::AccessibleDescriptionRole: return meaningsOf(row(index));
    case Qt::AccessibleTextRole: return wordsOf(row(index));
    case IdRole: return row(index).id;
    default: return {};
    }
}

} // namespace goconf::ui
