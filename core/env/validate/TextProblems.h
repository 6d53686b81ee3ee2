// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/GoVariables.h"
#include "env/validate/ValidationContext.h"

#include <QCoreApplication>

namespace goconf {

/// What may be wrong with the bytes of any value: encoding, control and invisible characters, blanks around
/// it, a shell's words that nobody expands.
class TextProblems
{
    Q_DECLARE_TR_FUNCTIONS(goconf::TextProblems)

public:
    static Problems check(const GoVariable &variable, const QByteArray &value,
                          const ValidationContext &context);

private:
    static Problems bytes(const GoVariable &variable, const QByteArray &value,
                          const ValidationContext &context);
    static Problems characters(const GoVariable &variable, const QByteArray &value);
    static Problems unexpanded(const GoVariable &variable, const QByteArray &value,
                               const ValidationContext &context);
};

} // namespace goconf
