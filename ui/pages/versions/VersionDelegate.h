// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace goconf::ui {

class VersionModel;
struct VersionRow;

/// A row of the list of Go versions: the version and its marks, below it where it is and how it got there. A
/// release has one line.
class VersionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The model is that of the view and outlives the delegate.
    VersionDelegate(const VersionModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Title and marks, and the note as a column where there is no second line.
    void drawHead(QPainter &painter, QRect line, const VersionRow &row, const QWidget *widget) const;
    static void drawMarks(QPainter &painter, QRect line, const VersionRow &row, const QWidget *widget);
    static void drawPlace(QPainter &painter, QRect line, const VersionRow &row, const QWidget *widget);

    const VersionModel &m_model;
};

} // namespace goconf::ui
