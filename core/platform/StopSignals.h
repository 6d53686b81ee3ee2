// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <stop_token>
#include <thread>

namespace goconf {

/// Makes of the wish to end (Ctrl-C, a terminal that closes, kill) a request to stop, as long as the object
/// lives, so that work can put everything back before it ends. A signal that was ignored before, as nohup
/// does it, stays so. One object at a time.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    Q_DISABLE_COPY_MOVE(StopSignals)

    std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    /// Hears of the signals, because a handler itself may do nearly nothing.
    std::thread m_listener;
};

} // namespace goconf
