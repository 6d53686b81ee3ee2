// SPDX-License-Identifier: MIT
#pragma once

#include "pages/overview/CacheCount.h"
#include "widgets/AnswerRow.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace goconf::ui {

class Button;
class LinkButton;
class Task;
class TaskRunner;

/// What go's caches take, counted in the background, with what was found so far and a way to stop.
class DiskRow : public AnswerRow
{
    Q_OBJECT

public:
    explicit DiskRow(TaskRunner &runner, QWidget *parent = nullptr);

    /// Counts when that was not done yet for these folders.
    void count(const QString &moduleCache, const QString &buildCache);
    /// Counts anew when that is quickly done, so that what is told is not of another time.
    void countAgain();
    void retranslate();

Q_SIGNALS:
    void openRequested();

private:
    void start();
    void follow();
    void take(int turn, const Result<CacheCount> &count);
    void showCount();

    TaskRunner &m_runner;
    Button *m_open;
    LinkButton *m_switch;
    QPointer<Task> m_task;
    /// Counts the starts: the answer of an earlier one, which was stopped for it, is not wanted.
    int m_turn = 0;
    QTimer m_tick;
    QString m_moduleCache;
    QString m_buildCache;
    std::optional<CacheCount> m_count;
    QElapsedTimer m_clock;
    qint64 m_took = 0;
};

} // namespace goconf::ui
