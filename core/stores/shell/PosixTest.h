// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellDialect.h"

namespace goconf {

/// Whether a test of a POSIX-like shell succeeds: `[ ... ]`, `test ...`, `[[ ... ]]` about files, strings and
/// the flags `$-`, joined by && and ||. Nothing when it cannot be told without running it. File tests look at
/// the disk.
std::optional<bool> decidePosixTest(const QByteArray &command, ShellStart start, const ShellLookup &lookup);

/// Whether the word `$-` matches the case pattern; nothing for every other word.
std::optional<bool> decidePosixPattern(QByteArrayView word, QByteArrayView pattern, ShellStart start);

} // namespace goconf
