// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"

#include <QStringList>

namespace goconf::test {

/// A line for each: how bad it is, and what the command line says of it.
inline QString messagesOf(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(severityName(problem.severity) + QLatin1StringView(": ") + oneLine(problem));
    return lines.join(QLatin1Char('\n'));
}

} // namespace goconf::test
