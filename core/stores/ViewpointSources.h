// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"
#include "stores/View.h"
#include "stores/shell/ShellKind.h"

#include <QStringList>

#include <optional>

namespace goconf {

/// The ids of the stores that decide what a program of a viewpoint is given, the strongest first, below them
/// what go itself reads. `loginShell` is the account's, nothing where we do not know it.
///
/// Linux: login(1) and pam_env(8) give, systemd's user manager adds environment.d(5), the login shell's files
/// run in a terminal; display managers of Debian run ~/.profile through sh where bash or sh is the login
/// shell. macOS: launchd gives, in a terminal (a login shell, unless its settings say otherwise) path_helper
/// puts /etc/paths first and the shell's own files follow; programs from the desktop read no profile.
/// Windows: every program is given the same, what the registry holds on top of what the system knows by
/// itself.
QStringList viewpointSources(View view, Os os, std::optional<ShellKind> loginShell);

/// Whether in any viewpoint a value in `other` wins over one in `store`.
bool winsOver(const QString &other, const QString &store, Os os, std::optional<ShellKind> loginShell);

} // namespace goconf
