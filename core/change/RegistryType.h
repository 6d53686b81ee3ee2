// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace goconf {

/// The types of registry values that we treat as what they are ("Registry Value Types" of the Windows API
/// documentation); there are others.
namespace registry_type {

inline constexpr quint32 text = 1;       ///< REG_SZ
inline constexpr quint32 expandable = 2; ///< REG_EXPAND_SZ: %NAME% stands for a variable
inline constexpr quint32 binary = 3;     ///< REG_BINARY
inline constexpr quint32 number = 4;     ///< REG_DWORD
inline constexpr quint32 texts = 7;      ///< REG_MULTI_SZ

} // namespace registry_type

/// REG_SZ or REG_EXPAND_SZ.
inline bool isTextType(quint32 type)
{
    return type == registry_type::text || type == registry_type::expandable;
}

/// The name that Windows gives the type, such as "REG_SZ"; the number where it has none.
QString registryTypeName(quint32 type);

} // namespace goconf
