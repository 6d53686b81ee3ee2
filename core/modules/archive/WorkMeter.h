// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "base/WorkObserver.h"

#include <QCoreApplication>

#include <atomic>
#include <thread>

namespace goconf {

/// Counts the bytes of one work over all its threads, tells them to the observer from the thread that made
/// the meter, and hands the wish to stop to the threads.
class WorkMeter
{
    Q_DECLARE_TR_FUNCTIONS(goconf::WorkMeter)

public:
    WorkMeter(const WorkObserver &observer, qint64 total);

    /// From any thread. Errors: Cancelled.
    Result<void> add(qint64 bytes);
    /// All is done; from the thread that made the meter.
    void finish();

private:
    const WorkObserver &m_observer;
    const std::thread::id m_owner = std::this_thread::get_id();
    const qint64 m_total;
    std::atomic<qint64> m_done = 0;
    /// What the observer was told last.
    qint64 m_told = 0;
};

} // namespace goconf
