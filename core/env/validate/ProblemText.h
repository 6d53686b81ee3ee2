// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/GoVariables.h"
#include "env/validate/ValidationContext.h"

#include <QCoreApplication>

namespace goconf {

/// The words that all parts of validateValue() share, so that the same advice reads the same everywhere.
class ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProblemText)

public:
    static Problem error(const QString &message, const QString &advice);
    static Problem warning(const QString &message, const QString &advice);
    static Problem info(const QString &message, const QString &advice = {});

    /// A value for a sentence: masked, control characters made visible, not too long.
    static QString shown(const QByteArray &value);
    /// How to take the variable away from where it stands, or not to put it there.
    static QString unset(const GoVariable &variable, const ValidationContext &context);
    /// How to write this value instead.
    static QString setTo(const GoVariable &variable, const QByteArray &value,
                         const ValidationContext &context);
    /// Either of the two, for a person who knows what they want.
    static QString correctOrUnset(const GoVariable &variable, const ValidationContext &context);
};

} // namespace goconf
