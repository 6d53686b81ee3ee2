// SPDX-License-Identifier: MIT
#pragma once

#include "stores/ViewpointSession.h"
#include "stores/shell/ShellKind.h"

namespace goconf {

/// What every program of a login finds before any shell changes it, and the host as a shell finds it.
struct PathSession
{
    explicit PathSession(const Host &machine);

    /// PATH as a shell finds it; on macOS path_helper(8) has run in a terminal.
    QByteArray path(ShellStart start) const;
    /// The line of a file of the session (environment.d, /etc/environment, /etc/paths.d) that gives the
    /// variable this value, or this element of its list; empty when none does.
    Location place(const QByteArray &name, const QByteArray &element) const;

    ViewpointSession before;
    Host host;
};

} // namespace goconf
