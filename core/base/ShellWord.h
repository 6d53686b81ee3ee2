// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"

#include <QString>

namespace goconf {

/// `text` as one word of a command that somebody copies from our advice into a shell: as it stands where no
/// shell sees more in it than letters, else in single quotes, an inner one as '\''. Every command in advice
/// builds its words with this. source: POSIX.1-2024, Shell Command Language, 2.2.2; zsh(1) and fish(1) read
/// it alike.
QString shellWord(const QString &text);
/// The same for the terminals of `os`: on Windows in double quotes, which both cmd and PowerShell take for
/// quotes, and programs take apart by "Parsing C++ command-line arguments" of Microsoft's C++ documentation.
/// What these two replace in quotes themselves, %NAME% and $NAME, no quoting keeps for both.
QString shellWord(const QString &text, Os os);
/// `text` in such double quotes, whatever it holds.
QString quotedForWindows(const QString &text);

} // namespace goconf
