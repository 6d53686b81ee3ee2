// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "platform/Host.h"
#include "stores/shell/ShellKind.h"

#include <chrono>

namespace goconf {

/// Whether `edits`, which stand in the profile of `shell` now, arrive in a new shell, and what hinders them,
/// with file and line. Starts that shell, once as a terminal of a login and once as any other terminal (sh:
/// as a desktop starts it), but only where reading the files leaves a doubt: a statement that may set any
/// variable or end the shell, an array of that name, or a file that could not be followed to its end. Nothing
/// without a doubt, without that shell, where a terminal would read other files than those of `host`, or when
/// all arrives. A shell that cannot be asked becomes an Info, an sh that its profile ends a Warning.
/// `timeLimit` is for each start.
Problems shellProof(const Host &host, ShellKind shell, const QVector<EnvEdit> &edits,
                    std::chrono::milliseconds timeLimit = std::chrono::seconds(2));

} // namespace goconf
