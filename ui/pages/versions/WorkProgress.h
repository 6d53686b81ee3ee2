// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace goconf::ui {

class ElidedLabel;
class LinkButton;
class Task;

/// How far a work of this page is, in words and as a bar, with a cancel beside it. Not there while nothing
/// runs.
class WorkProgress : public QWidget
{
    Q_OBJECT

public:
    explicit WorkProgress(QWidget *parent = nullptr);

    /// Follows it until it ends; null hides.
    void follow(Task *task);
    void retranslate();

private:
    void tick();

    QPointer<Task> m_task;
    QTimer m_tick;
    ElidedLabel *m_words;
    QProgressBar *m_bar;
    LinkButton *m_cancel;
};

} // namespace goconf::ui
