// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace goconf::ui {

/// One element of a list, in the fixed font on a tint with a cross at its end. A click or Enter opens it for
/// editing; the cross, Delete or Backspace take it out; the arrow keys go on.
class ValueChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ValueChip(const QString &text, QWidget *parent = nullptr);

    /// Go would not take it.
    void setWrong(bool isWrong);
    QSize sizeHint() const override;

Q_SIGNALS:
    void opened();
    void removed();
    /// To the neighbour: -1 or 1.
    void left(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect crossRect() const;

    bool m_isWrong = false;
};

} // namespace goconf::ui
