// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "platform/Host.h"
#include "stores/shell/ShellKind.h"

namespace goconf {

/// Whether `edits`, which stand in the profile of `shell` now, arrive in a new shell, and what hinders them,
/// with file and line. Starts that shell, once as a terminal of a login and once as any other terminal, but
/// only where reading the files leaves a doubt: a statement that may set any variable, or a sourced file that
/// could not be followed. Nothing without a doubt, without that shell, or when all arrives. A shell that
/// cannot be asked becomes an Info.
Problems shellProof(const Host &host, ShellKind shell, const QVector<EnvEdit> &edits);

} // namespace goconf
