// SPDX-License-Identifier: MIT
#pragma once

#include "stores/ViewpointSession.h"

namespace goconf {

/// What every program of a login finds before any shell changes it, and the host as a shell finds it.
struct PathSession
{
    explicit PathSession(const Host &machine);

    /// The line of a file of the session (environment.d, /etc/environment, /etc/paths.d) that gives the
    /// variable this value, or this element of its list; empty when none does.
    Location place(const QByteArray &name, const QByteArray &element) const;

    ViewpointSession before;
    Host host;
};

} // namespace goconf
