// SPDX-License-Identifier: MIT
#pragma once

#include "support/TempHome.h"

namespace goconf::test {

/// While it lives, this process has the rights of an ordinary user who owns the home: where root runs the
/// tests, those of nobody. Shells of ShellLab start as that user.
class OrdinaryUser
{
public:
    explicit OrdinaryUser(const TempHome &home);
    ~OrdinaryUser();
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

    /// For a child process before it starts its program: the rights are laid down for good.
    static void settle();

private:
    bool m_lowered = false;
};

} // namespace goconf::test
