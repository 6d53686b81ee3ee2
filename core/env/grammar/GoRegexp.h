// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace goconf {

/// The usual reasons for which Go's regexp package refuses an expression: unpaired parentheses and brackets,
/// a repetition of nothing, a backslash at the end, and what only other dialects have (looking around,
/// references back). source: regexp/syntax, RE2's syntax page.
class GoRegexp
{
    Q_DECLARE_TR_FUNCTIONS(goconf::GoRegexp)

public:
    /// Errors: InvalidValue for an expression that Go surely refuses.
    static Result<void> check(const QByteArray &expression);

private:
    static Result<qsizetype> checkRepetition(const QByteArray &expression, qsizetype sign, bool repeatable);
    static Result<qsizetype> checkEscape(const QByteArray &expression, qsizetype backslash);
    static Result<qsizetype> skipClass(const QByteArray &expression, qsizetype bracket);
};

} // namespace goconf
