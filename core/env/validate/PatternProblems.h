// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/GoVariables.h"
#include "env/validate/ValidationContext.h"

#include <QCoreApplication>

namespace goconf {

/// The part of validateValue() for GOPRIVATE, GONOPROXY, GONOSUMDB and GOINSECURE: Go refuses nothing here,
/// it just never matches; so nothing is an Error. source: GlobList.h.
class PatternProblems
{
    Q_DECLARE_TR_FUNCTIONS(goconf::PatternProblems)

public:
    static Problems check(const GoVariable &variable, const QByteArray &value,
                          const ValidationContext &context);

private:
    static Problem matchesAll(const GoVariable &variable, const QString &shown);
    static Problems itemProblems(const GoVariable &variable, const QByteArray &item,
                                 const ValidationContext &context);
};

} // namespace goconf
