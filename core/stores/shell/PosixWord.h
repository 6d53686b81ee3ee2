// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellDialect.h"

namespace goconf {

/// What a word of a POSIX-like shell stands for (POSIX.1-2017, Shell Command Language 2.2 and 2.6): quotes
/// removed, `~` and simple parameters replaced. Nothing when it needs a command, a pattern or an unknown
/// variable. A word in brackets is an array of zsh, its elements joined by ':'.
std::optional<QByteArray> expandPosixWord(QByteArrayView raw, const ShellLookup &lookup);

/// The same for a word without any expansion.
std::optional<QByteArray> literalPosixWord(QByteArrayView raw);

/// The word without its quotes and backslashes: enough to know a command. A part of `raw` where it has none.
QByteArray withoutQuotes(QByteArrayView raw);

/// Known only while it runs: the word has an expansion.
inline bool isMadeUp(QByteArrayView raw)
{
    return raw.contains('$') || raw.contains('`');
}

} // namespace goconf
