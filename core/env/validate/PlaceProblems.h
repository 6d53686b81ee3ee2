// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/GoVariables.h"
#include "env/validate/ValidationContext.h"

#include <QCoreApplication>

namespace goconf {

/// The part of validateValue() for the place, whatever the value: whether Go lets the variable be set there,
/// and what an empty value does there. source: cmd/go/internal/envcmd checkEnvWrite, cmd/go/internal/cfg
/// readEnvFile.
class PlaceProblems
{
    Q_DECLARE_TR_FUNCTIONS(goconf::PlaceProblems)

public:
    static Problems check(const GoVariable &variable, const QByteArray &value,
                          const ValidationContext &context);
};

} // namespace goconf
