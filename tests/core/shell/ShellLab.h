// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "stores/shell/ShellKind.h"
#include "support/TempHome.h"

namespace goconf::test {

/// All kinds of start, with names for test rows.
inline constexpr ShellStart allStarts[] = {ShellStart::LoginInteractive, ShellStart::LoginBatch,
                                           ShellStart::Interactive};
const char *startName(ShellStart start);

/// Starts real shells in a throw-away home and looks at the environment that they hand on.
class ShellLab
{
public:
    explicit ShellLab(const TempHome &home)
        : m_home(home)
    {
    }

    /// Set in the environment of every shell that is started.
    void setVariable(const QByteArray &name, const QByteArray &value) { m_extra.append(name + '=' + value); }
    /// The environment of a program that a fresh shell starts, after the shell ran `before`. Fails the test
    /// program when there is no such shell, or when it does not answer.
    Environment start(ShellKind shell, ShellStart start, const QByteArray &before = {}) const;

private:
    const TempHome &m_home;
    QByteArrayList m_extra;
};

/// Brings a plan to the disk by Applier; fails the test program when that does not work.
void applyPlan(const ChangeSet &set);

} // namespace goconf::test
