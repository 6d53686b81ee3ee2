// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace goconf::ui {

/// A row of FolderListModel: a grip, the folder, and its marks at the right end.
class FolderRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// What is being typed stays when marks arrive meanwhile.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace goconf::ui
