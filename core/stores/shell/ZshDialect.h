// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/PosixDialect.h"

namespace goconf {

/// The dialect of zsh: PosixDialect with the arrays that zsh ties to a variable, and the names that
/// zshparam(1) keeps.
class ZshDialect : public PosixDialect
{
protected:
    /// Names that are read-only, computed, or arrays tied to another variable (zshparam(1)); `path` and its
    /// like would change PATH.
    QByteArray reservedNames() const override
    {
        return " ARGC EGID EUID GID UID USERNAME HISTCMD LINENO PPID PWD OLDPWD RANDOM SECONDS "
               "SHLVL TTY TTYIDLE _ aliases argv cdpath commands fignore fpath functions funcstack "
               "history historywords jobdirs jobstates jobtexts mailpath manpath module_path "
               "modules nameddirs options parameters path pipestatus prompt psvar signals status "
               "userdirs watch widgets terminfo termcap zsh_eval_context zsh_scheduled_events "
               "builtins reswords ERRNO EPOCHSECONDS ZSH_EVAL_CONTEXT ZSH_SUBSHELL ";
    }
    ShellKind kind() const override { return ShellKind::Zsh; }
};

} // namespace goconf
