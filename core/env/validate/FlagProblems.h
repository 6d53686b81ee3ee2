// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/GoVariables.h"
#include "env/validate/ValidationContext.h"

#include <QCoreApplication>

namespace goconf {

/// The part of validateValue() for GOFLAGS: flags that no go command of that release has, and values that a
/// flag cannot take. source: GoFlags.h.
class FlagProblems
{
    Q_DECLARE_TR_FUNCTIONS(goconf::FlagProblems)

public:
    static Problems check(const GoVariable &variable, const QByteArray &value,
                          const ValidationContext &context);

private:
    static QString advice(const GoVariable &variable, const QByteArray &value,
                          const ValidationContext &context);
};

} // namespace goconf
