// SPDX-License-Identifier: MIT
#include "modules/archive/WorkMeter.h"

namespace goconf {

namespace {

/// Bytes between two reports: small beside what a person can see, large beside what a report costs.
constexpr qint64 step = qint64(1) << 20;

} // namespace

WorkMeter::WorkMeter(const WorkObserver &observer, qint64 total)
    : m_observer(observer)
    , m_total(total)
{
}

Result<void> WorkMeter::add(qint64 bytes)
{
    const qint64 done = m_done.fetch_add(bytes, std::memory_order_relaxed) + bytes;
    if (m_observer.cancelled && m_observer.cancelled->load(std::memory_order_relaxed))
        return fail(ErrorCode::Cancelled, tr("Stopped, as you asked."));
    if (m_observer.progress && std::this_thread::get_id() == m_owner && done - m_told >= step) {
        m_told = done;
        m_observer.progress(done, m_total);
    }
    return {};
}

void WorkMeter::finish()
{
    if (m_observer.progress)
        m_observer.progress(m_done, m_total);
}

} // namespace goconf
