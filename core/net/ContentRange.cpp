// SPDX-License-Identifier: MIT
#include "net/ContentRange.h"

#include "base/Digits.h"

namespace goconf {

namespace {

/// -1 when it is none.
qint64 number(const QByteArray &text)
{
    return numberOfDigits(text).value_or(-1);
}

} // namespace

std::optional<ContentRange> ContentRange::parse(const QByteArray &value)
{
    if (value.left(6).toLower() != "bytes ")
        return std::nullopt;
    const QByteArray text = value.mid(6).trimmed();
    const qsizetype slash = text.indexOf('/');
    const qsizetype dash = text.indexOf('-');
    if (slash < 0 || dash < 0 || dash > slash)
        return std::nullopt;
    const QByteArray total = text.mid(slash + 1);
    ContentRange range;
    range.first = number(text.left(dash));
    range.last = number(text.mid(dash + 1, slash - dash - 1));
    range.total = total == "*" ? -1 : number(total);
    const bool totalFits = total == "*" || range.total > range.last;
    if (range.first < 0 || range.last < range.first || !totalFits)
        return std::nullopt;
    return range;
}

} // namespace goconf
