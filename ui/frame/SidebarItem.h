// SPDX-License-Identifier: MIT
#pragma once

#include "theme/Icons.h"

#include <QAbstractButton>

namespace goconf::ui {

/// One page in the sidebar: icon, word, and how many things ask to be looked at.
class SidebarItem : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SidebarItem(IconName icon, QWidget *parent = nullptr);

    void setAttention(int count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconName m_icon;
    int m_attention = 0;
};

} // namespace goconf::ui
