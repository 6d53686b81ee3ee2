// SPDX-License-Identifier: MIT
#pragma once

#include "CallFaults.h"

#include <QByteArray>
#include <QString>

namespace goconf::test {

/// What registry_tool ended with, and what it printed.
struct ToolRun
{
    int code = 0;
    QByteArray output;
};

/// Runs it in a process of its own; fails the test program when that cannot be done.
ToolRun runTool(const QString &command, const QString &state, quint32 seed, const CallFault &fault = {});

/// How many steps an apply of that seed has when nothing goes wrong. The registry has the values of after it
/// then.
int stepsOfApply(quint32 seed);

} // namespace goconf::test
