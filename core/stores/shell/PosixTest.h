// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellDialect.h"

namespace goconf {

/// What the words and the files of a test are known to be.
struct PosixTestWorld
{
    const ShellLookup &lookup;
    const ShellPlanned &planned;
};

/// Whether a test of a POSIX-like shell succeeds: `[ ... ]`, `test ...`, `[[ ... ]]` about files, strings and
/// the flags `$-`, joined by && and ||. Nothing when it cannot be told without running it. File tests look at
/// the disk and at what is planned.
std::optional<bool> decidePosixTest(const QByteArray &command, ShellStart start, const PosixTestWorld &world);

/// Whether the word `$-` matches the case pattern; nothing for every other word.
std::optional<bool> decidePosixPattern(QByteArrayView word, QByteArrayView pattern, ShellStart start);

} // namespace goconf
