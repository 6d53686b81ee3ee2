// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>
#include <QWidget>

namespace goconf::ui {

class SidebarItem;
class Workspace;

/// The column of pages at the left. One of them is the shown one; the arrow keys go from one to the next.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(Workspace &workspace, QWidget *parent = nullptr);

    /// Marks a page as the shown one; no signal follows.
    void setCurrent(const QString &id);
    void retranslate();

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateAttention();

    Workspace &m_workspace;
    /// In the order of the registry; null where a page has no line of its own.
    QVector<SidebarItem *> m_items;
    /// Between the upper and the lower pages.
    QWidget *m_gap;
};

} // namespace goconf::ui
