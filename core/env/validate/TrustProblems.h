// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/GoVariables.h"
#include "env/validate/ValidationContext.h"

#include <QCoreApplication>

namespace goconf {

/// The part of validateValue() for whom to believe and as whom: GOSUMDB, GOAUTH, GOVCS. source: SumDbName.h,
/// AuthCommands.h, VcsRules.h.
class TrustProblems
{
    Q_DECLARE_TR_FUNCTIONS(goconf::TrustProblems)

public:
    static Problems check(const GoVariable &variable, const QByteArray &value,
                          const ValidationContext &context);

private:
    static Problems sumDatabase(const GoVariable &variable, const QByteArray &value,
                                const ValidationContext &context);
    static Problems authCommands(const GoVariable &variable, const QByteArray &value,
                                 const ValidationContext &context);
    static Problems vcsRules(const GoVariable &variable, const QByteArray &value,
                             const ValidationContext &context);
};

} // namespace goconf
