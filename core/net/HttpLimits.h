// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace goconf {

/// How long a server may keep us waiting.
struct HttpLimits
{
    /// Without a step of the handshake, the whole head, or a byte of the body; the go command would wait for
    /// ever.
    std::chrono::milliseconds silence{60'000};
    /// A server that sends one byte a minute is never silent and never done. So a body must also bring
    /// `slowBytes` in every `slowTime` of waiting: less than a modem of 1990 brought. The time that the
    /// receiver takes does not count.
    std::chrono::milliseconds slowTime{60'000};
    qint64 slowBytes = qint64(16) * 1024;
};

} // namespace goconf
