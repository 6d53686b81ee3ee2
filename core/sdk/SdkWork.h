// SPDX-License-Identifier: MIT
#pragma once

#include "base/WorkObserver.h"
#include "sdk/install/SdkProgress.h"

namespace goconf {

/// One step of a work on a Go as works on files and archives want it told. It must outlive them, and the
/// observer must outlive it.
class SdkWork
{
public:
    SdkWork(const SdkObserver &observer, SdkProgress::Step step)
        : m_hear(observer.stop, [this] { m_cancelled = true; })
    {
        m_observer.cancelled = &m_cancelled;
        m_observer.progress = [&observer, step](qint64 done, qint64 total) {
            observer.tell({step, done, total});
        };
    }
    Q_DISABLE_COPY_MOVE(SdkWork)

    const WorkObserver &observer() const { return m_observer; }

private:
    std::atomic_bool m_cancelled = false;
    std::stop_callback<std::function<void()>> m_hear;
    WorkObserver m_observer;
};

} // namespace goconf
