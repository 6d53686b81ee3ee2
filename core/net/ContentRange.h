// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace goconf {

/// The field Content-Range of a 206: "bytes FIRST-LAST/TOTAL", where TOTAL may be "*".
/// source: RFC 9110 section 14.4.
struct ContentRange
{
    qint64 first = 0;
    qint64 last = 0;
    /// -1 when the server does not know it.
    qint64 total = -1;

    /// Nothing for other units, and for numbers that contradict each other.
    static std::optional<ContentRange> parse(const QByteArray &value);
};

} // namespace goconf
