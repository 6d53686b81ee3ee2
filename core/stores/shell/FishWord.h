// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellDialect.h"

namespace goconf {

/// The end of the word of fish at `begin` (fish language reference, "Quotes", "Escaping Characters"); beyond
/// the last byte when a quote or bracket stays open.
qsizetype fishWordEnd(QByteArrayView script, qsizetype begin);

/// The words of one command.
QByteArrayList splitFishWords(const QByteArray &command);

/// What the words stand for, joined by `separator`; nothing when that needs a command, a wildcard or an
/// unknown variable.
std::optional<QByteArray> expandFishWords(const QByteArray &raw, char separator, const ShellLookup &lookup);

/// What fish joins the elements of a variable with when it exports it, and splits an inherited one at: ':'
/// when the name ends in PATH, else a blank (fish language reference, "PATH variables").
char fishSeparator(const QByteArray &name);

/// Our statement that brings the quoted element into a list: MoveFirst, AddLast, or AddFirst, which earlier
/// versions wrote.
QByteArray fishListEntry(const QByteArray &name, const QByteArray &quoted,
                         ShellAssignment::Operation operation);

} // namespace goconf
