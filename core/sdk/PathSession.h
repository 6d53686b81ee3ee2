// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/PathView.h"
#include "stores/ViewpointSession.h"

namespace goconf {

/// What every program of a login finds before any shell changes it, and the host as a shell finds it.
struct PathSession
{
    explicit PathSession(const Host &machine);

    /// The line of a file of the session (environment.d, /etc/environment, /etc/paths.d) that gives the
    /// variable this value, or this element of its list; empty when none does.
    Location place(const QByteArray &name, const QByteArray &element) const;

    /// The variable as the session hands it on.
    PathView::Setting setting(const QByteArray &name) const;

    ViewpointSession before;
    Host host;
};

} // namespace goconf
