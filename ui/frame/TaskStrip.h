// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace goconf::ui {

class Button;
class ElidedLabel;
class Task;
class TaskRunner;

/// What runs, at the lower end of the window: nothing in the first second, then its name, from the fifth
/// second on a bar with size and rate, and Cancel beside it. Of several the oldest. What the page
/// itself shows is not said twice.
class TaskStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TaskStrip(TaskRunner &runner, QWidget *parent = nullptr);

    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void showTask(const Task &task);
    QString figures(const Task &task) const;

    TaskRunner &m_runner;
    QPointer<Task> m_task;
    QTimer m_tick;
    ElidedLabel *m_words;
    QProgressBar *m_bar;
    Button *m_cancel;
};

} // namespace goconf::ui
