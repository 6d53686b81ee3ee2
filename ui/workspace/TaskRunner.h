// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "workspace/Task.h"

#include <QObject>
#include <QThreadPool>
#include <QVector>

#include <functional>
#include <optional>

namespace goconf::ui {

/// Runs works off the GUI thread. For each, `done` is called in the GUI thread exactly once, with the answer;
/// is `owner` destroyed before, the work is cancelled and `done` is never called. No event loop is nested,
/// and nothing is waited for, but in the destructor: it cancels all and lets the works end, because what they
/// use goes with the program.
///
///     m_runner.run<QVector<Sdk>>(this, {tr("Looking for Go versions")},
///         [host](TaskControl &control) -> Result<QVector<Sdk>> { ... },
///         [this](Result<QVector<Sdk>> found) { ... });
///
/// The work gets copies of what it needs: it must not touch widgets nor anything that the GUI thread changes.
class TaskRunner : public QObject
{
    Q_OBJECT

public:
    explicit TaskRunner(QObject *parent = nullptr);
    ~TaskRunner() override;

    template <typename T>
    Task *run(QObject *owner, const Task::Description &description,
              std::function<Result<T>(TaskControl &)> work, std::function<void(Result<T>)> done);

    /// Those that run now, the oldest first.
    const QVector<Task *> &tasks() const { return m_tasks; }
    void cancelAll();

Q_SIGNALS:
    void started(Task *task);
    /// The task is alive during the signal, and no longer in tasks().
    void ended(Task *task);

private:
    /// `work` runs in a thread and returns what is to be called in the GUI thread.
    using Delivery = std::function<void()>;
    Task *start(QObject *owner, const Task::Description &description,
                std::function<Delivery(TaskControl &)> work);
    void finish(Task *task, const QPointer<QObject> &owner, const Delivery &deliver);

    QThreadPool m_pool;
    QVector<Task *> m_tasks;
};

template <typename T>
Task *TaskRunner::run(QObject *owner, const Task::Description &description,
                      std::function<Result<T>(TaskControl &)> work, std::function<void(Result<T>)> done)
{
    return start(owner, description, [work = std::move(work), done = std::move(done)](TaskControl &control) {
        auto answer = std::make_shared<Result<T>>(work(control));
        return Delivery([answer, done] { done(std::move(*answer)); });
    });
}

} // namespace goconf::ui
