// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <optional>

namespace goconf {

/// The number that `text` says in digits alone, of base 10 or 16: where a format has no sign, no blank and no
/// prefix. Nothing for any other text, and for a number beyond qint64.
std::optional<qint64> numberOfDigits(QByteArrayView text, int base = 10);

} // namespace goconf
