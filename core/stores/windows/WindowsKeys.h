// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

/// The registry keys that hold variables ("Environment Variables" and "User Environment Variables" of the
/// Windows documentation), spelled as Registry wants them.
namespace goconf::windows_keys {

inline constexpr QLatin1StringView user{"HKEY_CURRENT_USER\\Environment"};
inline constexpr QLatin1StringView system{
    "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment"};
/// What the session adds at logon; gone at logoff.
inline constexpr QLatin1StringView volatileUser{"HKEY_CURRENT_USER\\Volatile Environment"};

} // namespace goconf::windows_keys
