// SPDX-License-Identifier: MIT
#include "env/grammar/ToolchainFacts.h"

#include "env/KnownName.h"

namespace goconf::toolchainfacts {

namespace table {

#include "ToolchainTable.h"

} // namespace table

std::optional<FlagShape> flag(const QByteArray &name, const GoVersion &go)
{
    const std::pair<KnownNames, FlagShape> shapes[] = {{table::switchFlags, FlagShape::Switch},
                                                       {table::numberFlags, FlagShape::Number},
                                                       {table::valueFlags, FlagShape::Value},
                                                       {table::otherFlags, FlagShape::Other}};
    for (const auto &[names, shape] : shapes) {
        if (isKnownTo(go, names, name))
            return shape;
    }
    return std::nullopt;
}

QByteArrayList experiments(const GoVersion &go)
{
    return namesKnownTo(go, table::experiments);
}

QByteArrayList ports(const GoVersion &go)
{
    return namesKnownTo(go, table::ports);
}

} // namespace goconf::toolchainfacts
