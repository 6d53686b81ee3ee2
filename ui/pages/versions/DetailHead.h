// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/Severities.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace goconf::ui {

class LinkButton;

/// The head of one Go: its name, badges behind it, and in narrow windows the way back to the list.
class DetailHead : public QWidget
{
    Q_OBJECT

public:
    explicit DetailHead(QWidget *parent = nullptr);

    /// Takes all badges away.
    void setTitle(const QString &title);
    /// Nothing happens for an empty text.
    void addBadge(const QString &text, Standing standing);
    void setHasWayBack(bool has);
    void retranslate();

Q_SIGNALS:
    void backRequested();

private:
    LinkButton *m_back;
    QLabel *m_title;
    QHBoxLayout *m_badges;
};

} // namespace goconf::ui
