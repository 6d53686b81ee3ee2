// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"
#include "stores/shell/ShellDialect.h"

namespace goconf {

/// A literal of PowerShell, or "..." with only ${env:NAME} and $HOME inside; nothing for other expressions.
std::optional<QByteArray> expandPwshLiteral(const QByteArray &raw, const ShellLookup &lookup);

/// Our statement that adds the quoted element to a list unless it is one already.
QByteArray pwshListEntry(const QByteArray &name, const QByteArray &quoted, bool first, Os os);

} // namespace goconf
