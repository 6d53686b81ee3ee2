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
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    /// Only the folder itself is edited: behind the grip, and with its first letter where it stands.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// What is being typed stays when marks arrive meanwhile.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Of the first line of a row: where its grip is, and where the folder begins.
    static QRect gripRect(const QRect &line);
    static int folderLeft(const QRect &line);
};

} // namespace goconf::ui
