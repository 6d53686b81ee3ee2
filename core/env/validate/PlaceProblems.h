// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/GoVariables.h"
#include "env/validate/ValidationContext.h"

#include <QCoreApplication>

namespace goconf {

/// Whether Go lets the variable be set in that place at all.
class PlaceProblems
{
    Q_DECLARE_TR_FUNCTIONS(goconf::PlaceProblems)

public:
    static Problems check(const GoVariable &variable, const QByteArray &value,
                          const ValidationContext &context);
};

} // namespace goconf
