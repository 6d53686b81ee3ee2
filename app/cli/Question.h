// SPDX-License-Identifier: MIT
#pragma once

#include "Console.h"

namespace goconf {

/// Asks whoever sits at the terminal whether to do what cannot be taken back, on standard error. Done for a
/// yes; otherwise the exit code, after the console said why: a no is a failure, and without a terminal, or
/// with JSON, only --yes answers.
int askWhetherToGoOn(const QString &question, Console &console);

} // namespace goconf
