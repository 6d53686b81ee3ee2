// SPDX-License-Identifier: MIT
#include "net/TransferRate.h"

namespace goconf {

void TransferRate::add(Time now, qint64 total)
{
    if (!m_reports.empty() && total < m_reports.back().second)
        m_reports.clear();
    m_reports.emplace_back(now, total);
    while (m_reports.size() > 2 && now - m_reports.front().first > window)
        m_reports.pop_front();
}

qint64 TransferRate::bytesPerSecond() const
{
    if (m_reports.size() < 2)
        return 0;
    const auto &[begin, before] = m_reports.front();
    const auto &[end, after] = m_reports.back();
    const qint64 time = std::chrono::duration_cast<std::chrono::microseconds>(end - begin).count();
    constexpr qint64 second = 1'000'000;
    return time > 0 ? (after - before) * second / time : 0;
}

} // namespace goconf
