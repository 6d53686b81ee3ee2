// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace goconf::ui {

class ActionBar;
class ScrollColumn;

/// One step of the set-up: content that scrolls where it must, and below it the bar with what is true now and
/// the buttons. The bar follows the content, and stays in sight.
class StepView : public QWidget
{
    Q_OBJECT

public:
    explicit StepView(QWidget *parent = nullptr);

    ScrollColumn *column() const { return m_column; }
    ActionBar *bar() const { return m_bar; }
    /// Places content and bar anew, once the content changed.
    void place();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ScrollColumn *m_column;
    ActionBar *m_bar;
};

} // namespace goconf::ui
