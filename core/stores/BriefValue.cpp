// SPDX-License-Identifier: MIT
#include "stores/BriefValue.h"

#include "base/Secret.h"

namespace goconf {

namespace {

/// Two lines and a half of a terminal.
constexpr qsizetype longest = 200;

} // namespace

QString briefValue(const QByteArray &name, const QByteArray &value)
{
    QString text = maskedValue(QString::fromUtf8(name), QString::fromUtf8(value));
    if (text.size() <= longest)
        return text;
    text.truncate(text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    return text + QChar(0x2026);
}

} // namespace goconf
