// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"

#include <QStringList>

namespace goconf::test {

/// Each problem with its advice, as the command line says it.
inline QStringList messagesOf(const Problems &problems)
{
    QStringList messages;
    for (const Problem &problem : problems)
        messages.append(oneLine(problem));
    return messages;
}

} // namespace goconf::test
