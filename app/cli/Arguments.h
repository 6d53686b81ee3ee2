// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

namespace goconf {

/// The name that every argument carries which stands for a variable: help prints it, completion knows by it
/// that names of variables may follow.
inline constexpr QLatin1StringView variableArgument{"NAME"};

} // namespace goconf
