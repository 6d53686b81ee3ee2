// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/GoVariables.h"
#include "env/validate/ValidationContext.h"

#include <QByteArray>

namespace goconf {

/// What is wrong with `value` for `variable`, worst first. An Error means that `go env -w` refuses it, or
/// that go stops because of it, or silently takes something else; a Warning, that it is legal and does harm;
/// an Info, that it does something other than most people expect. Looks at nothing but its arguments: whether
/// a folder or program exists is not its business. Messages never show a password. source:
/// cmd/go/internal/envcmd checkEnvWrite, and the sources named in core/env/grammar.
Problems validateValue(const GoVariable &variable, const QByteArray &value, const ValidationContext &context);

} // namespace goconf
