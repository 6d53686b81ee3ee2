// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace goconf {

/// Our own statement of a POSIX-like shell that adds one element to a list unless it is one already.
struct PosixListEntry
{
    QByteArray name;
    /// The element as written, quoted.
    QByteArray raw;
    bool first = false;
    /// Bytes of the statement.
    qsizetype length = 0;

    /// The statement for the members above but `length`.
    QByteArray text() const;
};

/// Reads such a statement at the begin of `script`; nothing when it is not exactly as text() writes it.
std::optional<PosixListEntry> readPosixListEntry(QByteArrayView script);

} // namespace goconf
