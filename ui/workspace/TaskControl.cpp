// SPDX-License-Identifier: MIT
#include "workspace/TaskControl.h"

#include <QMutexLocker>

namespace goconf::ui {

TaskControl::TaskControl()
{
    m_observer.progress = [this](qint64 done, qint64 total) { setProgress(done, total); };
    m_observer.cancelled = &m_cancelled;
}

void TaskControl::setProgress(qint64 done, qint64 total)
{
    const QMutexLocker locker(&m_mutex);
    m_progress.done = done;
    m_progress.total = total;
}

void TaskControl::setPhrase(const QString &phrase)
{
    const QMutexLocker locker(&m_mutex);
    m_progress.phrase = phrase;
}

void TaskControl::cancel()
{
    m_cancelled.store(true, std::memory_order_relaxed);
    m_stop.request_stop();
}

TaskControl::Progress TaskControl::progress() const
{
    const QMutexLocker locker(&m_mutex);
    return m_progress;
}

} // namespace goconf::ui
