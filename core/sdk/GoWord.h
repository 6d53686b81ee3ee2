// SPDX-License-Identifier: MIT
#pragma once

#include "env/Location.h"
#include "stores/shell/ShellKind.h"

namespace goconf {

/// The line of a script that makes the word go an alias or a function, which a shell takes before it looks
/// into PATH; 0 where none does, or a later one takes it back. By the text of each line alone, whatever
/// condition it stands under. Rules: bash(1) "Command execution", zsh(1) zshmisc "Command execution", fish(1)
/// alias and function.
int lineOfGoWord(const QByteArray &script, ShellKind shell);

} // namespace goconf
