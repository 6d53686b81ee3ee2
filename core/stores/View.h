// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

namespace goconf {

/// From where one looks at the environment.
enum class View {
    Process,  ///< this program itself
    Terminal, ///< a terminal opened now: the account's login shell, login and interactive
    Desktop,  ///< a program started from the desktop
};

/// The stable spelling for JSON and --view: "process", "terminal", "desktop".
QLatin1StringView viewName(View view);

} // namespace goconf
