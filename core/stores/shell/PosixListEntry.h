// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellScript.h"

#include <optional>

namespace goconf {

/// Our own statement of a POSIX-like shell that brings one element into a list.
struct PosixListEntry
{
    QByteArray name;
    /// The element as written, quoted.
    QByteArray raw;
    /// MoveFirst, AddLast, or AddFirst, which earlier versions wrote.
    ShellAssignment::Operation operation = ShellAssignment::AddLast;
    /// Bytes of the statement.
    qsizetype length = 0;

    /// The statement for the members above but `length`.
    QByteArray text() const;
};

/// Reads such a statement at the begin of `script`; nothing when it is not exactly as text() writes it.
std::optional<PosixListEntry> readPosixListEntry(QByteArrayView script);

} // namespace goconf
