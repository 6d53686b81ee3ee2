// SPDX-License-Identifier: MIT
#pragma once

#include "base/WorkObserver.h"

#include <QMutex>
#include <QString>

#include <atomic>
#include <stop_token>

namespace goconf::ui {

/// What a running work gets, in its own thread: how to tell how far it is, and how it hears that it shall
/// stop, in the two forms that core's works take. Every member may be called from any thread. Lives as long
/// as the work.
class TaskControl
{
public:
    TaskControl();

    /// For works that take a WorkObserver.
    const WorkObserver &observer() const { return m_observer; }
    /// For works that take a std::stop_token.
    std::stop_token stop() const { return m_stop.get_token(); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

    /// Bytes, or any other unit; total 0: not known.
    void setProgress(qint64 done, qint64 total);
    /// A translated phrase: what is being done at this moment.
    void setPhrase(const QString &phrase);

    void cancel();

    struct Progress
    {
        qint64 done = 0;
        qint64 total = 0;
        QString phrase;
    };
    Progress progress() const;

private:
    WorkObserver m_observer;
    std::stop_source m_stop;
    std::atomic_bool m_cancelled = false;
    mutable QMutex m_mutex;
    Progress m_progress;
};

} // namespace goconf::ui
