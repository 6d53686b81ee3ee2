// SPDX-License-Identifier: MIT
#include "change/RegistryType.h"

#include <iterator>

namespace goconf {

using namespace Qt::StringLiterals;

QString registryTypeName(quint32 type)
{
    // By number, from 0 on.
    constexpr QLatin1StringView names[] = {"REG_NONE"_L1,
                                           "REG_SZ"_L1,
                                           "REG_EXPAND_SZ"_L1,
                                           "REG_BINARY"_L1,
                                           "REG_DWORD"_L1,
                                           "REG_DWORD_BIG_ENDIAN"_L1,
                                           "REG_LINK"_L1,
                                           "REG_MULTI_SZ"_L1,
                                           "REG_RESOURCE_LIST"_L1,
                                           "REG_FULL_RESOURCE_DESCRIPTOR"_L1,
                                           "REG_RESOURCE_REQUIREMENTS_LIST"_L1,
                                           "REG_QWORD"_L1};
    return type < std::size(names) ? QString(names[type]) : QString::number(type);
}

} // namespace goconf
