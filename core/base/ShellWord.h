// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace goconf {

/// `text` as one word of a command that somebody copies from our advice into a shell: as it stands where no
/// shell sees more in it than letters, else in single quotes, an inner one as '\''. Every command in advice
/// builds its words with this. source: POSIX.1-2024, Shell Command Language, 2.2.2; zsh(1) and fish(1) read
/// it alike.
QString shellWord(const QString &text);

} // namespace goconf
