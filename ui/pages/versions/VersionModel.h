// SPDX-License-Identifier: MIT
#pragma once

#include "pages/versions/VersionRow.h"

#include <QAbstractListModel>

namespace goconf::ui {

/// The rows that fit the filter, in the order in which they were given.
class VersionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QVector<VersionRow> &rows);
    /// Words that all have to occur in a row, in any case; empty shows all.
    void setFilter(const QString &words);

    const VersionRow &row(const QModelIndex &index) const { return m_shown.at(index.row()); }
    /// Invalid when it is not shown.
    QModelIndex indexOf(const QString &id) const;
    /// Whether there are rows, shown or not.
    bool hasRows() const { return !m_rows.isEmpty(); }
    /// Whether some row has one.
    bool hasNotes() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void update();

    QVector<VersionRow> m_rows;
    QVector<VersionRow> m_shown;
    QStringList m_words;
};

} // namespace goconf::ui
