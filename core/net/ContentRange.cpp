// SPDX-License-Identifier: MIT
#include "net/ContentRange.h"

#include <algorithm>

namespace goconf {

namespace {

/// Digits only: a sign or blank would be another grammar. -1 when it is no number.
qint64 number(const QByteArray &text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    return digits && fits ? value : -1;
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
