// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"
#include "stores/shell/ShellKind.h"

namespace goconf {

/// Which starts of a shell read the file where a profile of another shell gets its lines: bash -l reads
/// .profile, sh's own, where there is no .bash_profile. Follows the files that the shell sources, and runs
/// nothing.
struct ProfileReach
{
    static ProfileReach of(const Host &host, ShellKind reader, ShellKind owner);

    bool inLoginShells = false;
    bool inOtherShells = false;
};

} // namespace goconf
