// SPDX-License-Identifier: MIT
#include "workspace/TaskRunner.h"

#include <QThread>

namespace goconf::ui {

TaskRunner::TaskRunner(QObject *parent)
    : QObject(parent)
{
    // Works wait for disks, shells and servers more than they compute.
    m_pool.setMaxThreadCount(qMax(4, QThread::idealThreadCount()));
}

TaskRunner::~TaskRunner()
{
    cancelAll();
    m_pool.waitForDone();
}

void TaskRunner::cancelAll()
{
    for (Task *task : std::as_const(m_tasks)) {
        if (task->description().isCancellable)
            task->cancel();
    }
}

Task *TaskRunner::start(QObject *owner, const Task::Description &description,
                        std::function<Delivery(TaskControl &)> work)
{
    auto *task = new Task(description, owner, this);
    m_tasks.append(task);
    const QPointer<QObject> guard(owner);
    if (description.isCancellable)
        connect(owner, &QObject::destroyed, task, &Task::cancel);
    m_pool.start([this, task, guard, control = task->m_control, work = std::move(work)] {
        Delivery deliver = work(*control);
        // Posted events of a destroyed runner are dropped, and it waits for this thread before it goes.
        QMetaObject::invokeMethod(
            this, [this, task, guard, deliver = std::move(deliver)] { finish(task, guard, deliver); },
            Qt::QueuedConnection);
    });
    Q_EMIT started(task);
    return task;
}

void TaskRunner::finish(Task *task, const QPointer<QObject> &owner, const Delivery &deliver)
{
    m_tasks.removeOne(task);
    if (owner)
        deliver();
    Q_EMIT task->ended();
    Q_EMIT ended(task);
    task->deleteLater();
}

} // namespace goconf::ui
