// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStack.h"

#include <optional>

namespace goconf::test {

/// What the effective row of the ladder holds; nothing when there is none.
inline std::optional<QByteArray> effectiveValue(const EnvStack &stack, const QByteArray &name)
{
    for (const LadderRow &row : stack.ladder(name)) {
        if (row.effective)
            return row.value;
    }
    return std::nullopt;
}

} // namespace goconf::test
