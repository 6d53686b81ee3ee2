// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QVector>

namespace goconf::ui {

/// Items one behind the other, in as many lines as they need. The last one takes what is left of its line.
class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override;
    /// Takes the widget to a place of the order.
    void insertWidget(int index, QWidget *widget);
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height; `places`: also puts them there.
    int arrange(const QRect &rect, bool places) const;

    QVector<QLayoutItem *> m_items;
};

} // namespace goconf::ui
