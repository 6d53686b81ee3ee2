// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <utility>

namespace goconf {

/// The rate of a transfer over its last seconds, for people to look at. Times are the caller's and never go
/// backwards.
class TransferRate
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `total` is all that was transferred up to now; a smaller one than before begins anew.
    void add(Time now, qint64 total);
    /// Bytes a second between the oldest and the newest report of the last three seconds; 0 before the second
    /// report.
    qint64 bytesPerSecond() const;

private:
    static constexpr std::chrono::seconds window{3};

    std::deque<std::pair<Time, qint64>> m_reports;
};

} // namespace goconf
