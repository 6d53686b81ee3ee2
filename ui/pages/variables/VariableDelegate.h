// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/Severities.h"

#include <QStyledItemDelegate>
#include <QVector>

namespace goconf::ui {

class VariableFilter;
struct VariableRow;

/// A row of the list of variables: name, value, and at the right end the marks and who says so.
class VariableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Chip
    {
        QString text;
        Standing standing;
    };

    /// The filter is the model of the view and outlives the delegate.
    VariableDelegate(const VariableFilter &filter, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The name in a row so wide: cut off only where it is as wide as the row. The value begins behind it.
    static QString shownName(const VariableRow &row, int width);
    static int valueLeft(const VariableRow &row, int width);
    /// From the right end on, in a row with so much room behind the name: who says so, if a part of the value
    /// finds room beside it, and what else there is. Each has all of its words or is left out.
    static QVector<Chip> chips(const VariableRow &row, int width);

private:
    /// What is left of `rest` in front of the badges.
    static QRect drawBadges(QPainter &painter, QRect rest, const VariableRow &row, const QWidget *widget);

    const VariableFilter &m_filter;
};

} // namespace goconf::ui
