// SPDX-License-Identifier: MIT
#include "base/WindowsName.h"

#include "base/Wtf8.h"

#include <algorithm>

namespace goconf {

namespace {

bool isAscii(const QByteArray &name)
{
    return std::all_of(name.begin(), name.end(), [](char c) { return uchar(c) < 0x80; });
}

} // namespace

QString upperName(QStringView name)
{
    QString upper(name.size(), Qt::Uninitialized);
    std::transform(name.begin(), name.end(), upper.begin(), [](QChar c) { return c.toUpper(); });
    return upper;
}

QByteArray upperName(const QByteArray &name)
{
    if (isAscii(name))
        return name.toUpper();
    const std::optional<QString> text = fromWtf8(name);
    return text ? toWtf8(upperName(*text)) : name.toUpper();
}

} // namespace goconf
