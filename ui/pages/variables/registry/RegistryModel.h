// SPDX-License-Identifier: MIT
#pragma once

#include "pages/variables/registry/RegistryRow.h"

#include <QAbstractTableModel>
#include <QVector>

namespace goconf::ui {

/// The variables of the registry as a table. Secrets are masked in every role.
class RegistryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Type, Value, Seen, ColumnCount };

    explicit RegistryModel(QObject *parent = nullptr);

    /// Rows whose names and order are the same are only updated, so that a choice in a view stays.
    void setRows(const QVector<RegistryRow> &rows);
    const QVector<RegistryRow> &rows() const { return m_rows; }
    /// -1 when there is none.
    int rowOf(RegistryRow::Level level, const QByteArray &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString accessibleText(const RegistryRow &row);
    static QString toolTip(const RegistryRow &row);

    QVector<RegistryRow> m_rows;
};

/// In a word, empty for none: "new", "changed", "goes".
QString pendingWord(RegistryRow::Pending pending);

} // namespace goconf::ui
