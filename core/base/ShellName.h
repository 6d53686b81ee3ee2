// SPDX-License-Identifier: MIT
// What the name of a variable is made of: POSIX.1-2024, XBD 3.216 "Name"; systemd's env_name_is_valid has the
// same rule. fish and PowerShell hold other names too, but a program cannot count on those.
#pragma once

#include <QByteArrayView>

#include <algorithm>

namespace goconf {

/// Whether the byte may begin a name: a letter of ASCII or '_'.
constexpr bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Whether the byte may stand in a name, behind the first byte.
constexpr bool isNameByte(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9');
}

/// Whether every shell can hold a variable of this name.
inline bool isShellName(QByteArrayView name)
{
    return !name.isEmpty() && isNameStart(name.front()) && std::all_of(name.begin(), name.end(), isNameByte);
}

} // namespace goconf
