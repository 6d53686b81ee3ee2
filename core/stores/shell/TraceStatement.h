// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/TraceFormat.h"

/// What statements of bash, zsh and dash do, as their trace shows them: expanded, and quoted by bash and zsh.
namespace goconf {

/// Whether the record's command gives `name` that value: "NAME=value" or "export NAME=value" and its like.
/// False for "NAME=value command" where the trace shows both as one, for declarations that are local to a
/// function, and when another value is shown.
bool assignsValue(const TraceRecord &record, const QByteArray &name, const QByteArray &value);

/// Whether the record's command makes `name` local to the function that runs it.
bool makesLocal(const TraceRecord &record, const QByteArray &name);

/// Whether a line of a script gives `name` a value for the length of a command only: "NAME=value command".
/// False when it also does so for good.
bool assignsForOneCall(const QByteArray &line, const QByteArray &name);

} // namespace goconf
