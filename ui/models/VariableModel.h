// SPDX-License-Identifier: MIT
#pragma once

#include "models/VariableRow.h"

#include <QAbstractTableModel>
#include <QVector>

namespace goconf::ui {

/// The variables as a table: name, value in effect, who says so. Secrets are masked in every role.
class VariableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Origin, ColumnCount };
    enum Role {
        NameRole = Qt::UserRole, ///< QByteArray
    };

    explicit VariableModel(QObject *parent = nullptr);

    /// Rows whose names and order are the same are only updated, so that a choice in a view stays.
    void setRows(QVector<VariableRow> rows);
    const QVector<VariableRow> &rows() const { return m_rows; }
    /// -1 when there is none.
    int rowOf(const QByteArray &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString accessibleText(const VariableRow &row);

    QVector<VariableRow> m_rows;
};

} // namespace goconf::ui
