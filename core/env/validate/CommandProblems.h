// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/GoVariables.h"
#include "env/validate/ValidationContext.h"

#include <QCoreApplication>

namespace goconf {

/// Values that are a command line, compiler flags, or an expression over such flags.
class CommandProblems
{
    Q_DECLARE_TR_FUNCTIONS(goconf::CommandProblems)

public:
    static Problems check(const GoVariable &variable, const QByteArray &value,
                          const ValidationContext &context);
};

} // namespace goconf
