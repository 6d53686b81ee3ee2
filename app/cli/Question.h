// SPDX-License-Identifier: MIT
#pragma once

#include "Console.h"

namespace goconf {

/// Asks whoever sits at the terminal, on standard error. Done for a yes; otherwise the exit code, after the
/// console said why: a no is a failure, told with `refusal`, and without a terminal, or with JSON, only --yes
/// answers.
int askWhetherToGoOn(const QString &question, const QString &refusal, Console &console);

} // namespace goconf
