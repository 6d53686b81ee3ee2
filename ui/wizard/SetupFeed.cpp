// SPDX-License-Identifier: MIT
#include "wizard/SetupFeed.h"

#include <utility>

namespace goconf::ui {

void SetupFeed::tell(const SetupProgress &progress)
{
    const QMutexLocker lock(&m_mutex);
    m_progress = progress;
}

void SetupFeed::add(const ProofStep &step)
{
    const QMutexLocker lock(&m_mutex);
    m_steps.append(step);
}

SetupProgress SetupFeed::progress() const
{
    const QMutexLocker lock(&m_mutex);
    return m_progress;
}

QVector<ProofStep> SetupFeed::takeSteps()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_steps, {});
}

} // namespace goconf::ui
