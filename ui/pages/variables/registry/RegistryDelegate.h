// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace goconf::ui {

class RegistryFilter;
struct RegistryRow;

/// A variable of the registry in two lines: name and type, then the value and what programs see of it.
class RegistryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The filter outlives it.
    explicit RegistryDelegate(const RegistryFilter &filter, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintName(QPainter &painter, QRect line, const RegistryRow &row, const QWidget *widget);
    static void paintValue(QPainter &painter, const QRect &line, const RegistryRow &row,
                           const QWidget *widget);

    const RegistryFilter &m_filter;
};

} // namespace goconf::ui
