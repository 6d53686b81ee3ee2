// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"
#include "platform/ProcessRunner.h"
#include "stores/shell/ShellKind.h"

namespace goconf {

/// How a fresh shell comes to life: what it is given and how it is called.
struct ShellSession
{
    /// Absolute path of the shell.
    QString program;
    ShellKind shell = ShellKind::Bash;
    ShellStart start = ShellStart::LoginInteractive;
    /// What it starts with: loginEnvironment(), and what the session adds.
    Environment environment;
    /// Absolute path.
    QString workingDirectory;

    /// The environment as login(1) leaves it: HOME, USER, LOGNAME, SHELL, PATH (ENV_PATH or ENV_SUPATH of
    /// login.defs(5)), and of the caller's environment only the language, the time zone and the XDG folders
    /// below the home. TERM is "dumb", so that profiles send nothing to a screen.
    static Environment loginEnvironment(const Host &host);

    /// The shell's own options for this kind of start, as its manual names them.
    QByteArrayList options() const;
    /// $0 as the shell would see it: a login shell's begins with '-'.
    QByteArray name() const;
};

} // namespace goconf
