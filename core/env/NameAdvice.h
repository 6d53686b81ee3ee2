// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"

#include <QByteArray>
#include <QCoreApplication>

#include <optional>

namespace goconf {

/// Names of variables that look like Go's and are not: misspelt ones, and such as web pages recommend
/// although Go never read them. From resources/data/names.json, which also lists the names that Go's runtime
/// and tools read but `go env` does not know; read when first asked.
class NameAdvice
{
    Q_DECLARE_TR_FUNCTIONS(goconf::NameAdvice)

public:
    struct Advice
    {
        /// A Warning: that Go does not know the name, and what is meant most likely.
        Problem problem;
        /// The nearest name that Go knows; empty when there is none.
        QByteArray nearest;
    };

    /// Nothing when Go or one of its tools reads the name, or when it resembles none of theirs.
    static std::optional<Advice> nearestName(const QByteArray &name);
};

} // namespace goconf
