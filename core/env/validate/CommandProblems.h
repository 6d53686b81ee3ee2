// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/GoVariables.h"
#include "env/validate/ValidationContext.h"

#include <QCoreApplication>

namespace goconf {

/// The part of validateValue() for values that are a command line (CC ...), compiler flags (CGO_CFLAGS ...)
/// or an expression over such flags (CGO_CFLAGS_ALLOW ...). Whether the program exists is GoAbsence's
/// question. source: cmd/go/internal/work BuildInit, security.go; QuotedList.h, GoRegexp.h.
class CommandProblems
{
    Q_DECLARE_TR_FUNCTIONS(goconf::CommandProblems)

public:
    static Problems check(const GoVariable &variable, const QByteArray &value,
                          const ValidationContext &context);
};

} // namespace goconf
