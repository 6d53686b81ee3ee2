// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"
#include "stores/shell/ShellDialect.h"

namespace goconf {

/// A literal of PowerShell, or "..." with only ${env:NAME} and $HOME inside; nothing for other expressions.
std::optional<QByteArray> expandPwshLiteral(const QByteArray &raw, const ShellLookup &lookup);

/// Our statement that brings the quoted element into a list: MoveFirst, AddLast, or AddFirst, which earlier
/// versions wrote.
QByteArray pwshListEntry(const QByteArray &name, const QByteArray &quoted,
                         ShellAssignment::Operation operation, Os os);

} // namespace goconf
