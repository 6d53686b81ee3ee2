// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellTrace.h"
#include "support/TempHome.h"

namespace goconf::test {

/// A shell that tests start, and a start-up file that its login interactive start reads.
struct TestShell
{
    const char *name;
    ShellKind kind;
    QString profile;
};
extern const TestShell shells[4];

/// Starts real shells in a throw-away home. Constructing it fails the program when a shell is missing.
class FreshShell
{
public:
    explicit FreshShell(const TempHome &home)
        : m_home(home)
    {
    }

    ShellSession session(ShellKind shell, ShellStart start = ShellStart::LoginInteractive) const;
    /// The trace, with a time limit that a loaded machine does not reach.
    Result<ShellTraceReport> trace(ShellKind shell, const QByteArrayList &names,
                                   ShellStart start = ShellStart::LoginInteractive) const;
    /// What `env -0` prints in that shell, started the same way but not traced, without "_".
    Environment plainEnvironment(ShellKind shell, ShellStart start = ShellStart::LoginInteractive) const;

private:
    const TempHome &m_home;
};

/// The same environment without what differs from call to call: "_".
Environment withoutUnderscore(Environment environment);

} // namespace goconf::test
