// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace goconf::ui {

/// What the card of a detail shows, one below the other, which scrolls within the card; the Tab key goes
/// through it from top to bottom.
class DetailScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailScroll(QWidget *parent = nullptr);

    /// A stretch below keeps what is added at the top.
    void addWidget(QWidget *widget);
    /// What the Tab key leaves before it comes here; outlives this.
    void setTabBefore(QWidget *before) { m_tabBefore = before; }
    void showTop();
    /// Parts that the keyboard reaches came or went: the Tab key follows soon.
    void chain() { m_chaining.start(); }

private:
    QVBoxLayout *m_column;
    QWidget *m_tabBefore = nullptr;
    /// Many changes of one moment chain the stops once.
    QTimer m_chaining;
};

} // namespace goconf::ui
