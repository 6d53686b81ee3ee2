// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace goconf::ui {

class Button;
class MarkedLabel;

/// The lower end of a view: what is true now at the left, buttons at the right, the one that the view is for
/// last.
class ActionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// May have marked parts.
    void setFact(const QString &marked);
    /// The bar owns it. In the order of the calls from left to right.
    void addButton(Button *button);

private:
    MarkedLabel *m_fact;
    QHBoxLayout *m_layout;
};

} // namespace goconf::ui
