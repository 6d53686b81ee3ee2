// SPDX-License-Identifier: MIT
#include "base/Digits.h"

#include <algorithm>

namespace goconf {

std::optional<qint64> numberOfDigits(QByteArrayView text, int base)
{
    const bool digits = std::all_of(text.begin(), text.end(), [base](char c) {
        const char lower = char(c | 0x20);
        return (c >= '0' && c <= '9') || (base == 16 && lower >= 'a' && lower <= 'f');
    });
    bool fits = false;
    const qint64 value = text.toLongLong(&fits, base);
    return digits && fits ? std::optional(value) : std::nullopt;
}

} // namespace goconf
