// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/PosixDialect.h"

namespace goconf {

/// The dialect of bash: PosixDialect, and the names that bash(1) keeps.
class BashDialect : public PosixDialect
{
protected:
    /// Names that are read-only or computed (bash(1), Shell Variables).
    QByteArray reservedNames() const override
    {
        return " BASHOPTS BASH_VERSINFO EUID PPID SHELLOPTS UID GROUPS FUNCNAME DIRSTACK BASH_ARGC "
               "BASH_ARGV BASH_LINENO BASH_SOURCE BASH_REMATCH BASHPID BASH_SUBSHELL BASH_COMMAND "
               "LINENO RANDOM SRANDOM SECONDS EPOCHSECONDS EPOCHREALTIME COMP_WORDBREAKS PIPESTATUS "
               "PWD OLDPWD SHLVL HISTCMD _ ";
    }
    ShellKind kind() const override { return ShellKind::Bash; }
};

} // namespace goconf
