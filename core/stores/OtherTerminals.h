// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "platform/Host.h"
#include "stores/shell/ShellKind.h"

namespace goconf {

/// Where a terminal that starts its shell without login (most of Linux desktops do) sees other values than
/// one with login: a note for each statement that only the former comes by, as reading the files tells.
/// `login`: what a login shell hands on, which such a terminal starts with at best. Of Go's variables and
/// PATH. Empty for shells that cannot be told apart, and where terminals start login shells (macOS).
Problems otherTerminals(const Host &host, ShellKind shell, const Environment &login);

} // namespace goconf
