// SPDX-License-Identifier: MIT
#pragma once

#include "editors/FolderRowDelegate.h"

namespace goconf::ui {

/// A row of WindowsPathModel: a grip and the entry, below it where it leads to and what is wrong with it.
class WindowsPathDelegate : public FolderRowDelegate
{
    Q_OBJECT

public:
    using FolderRowDelegate::FolderRowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace goconf::ui
