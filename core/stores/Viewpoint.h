// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStack.h"
#include "platform/Host.h"

#include <QHash>

#include <chrono>

namespace goconf {

/// From where one looks at the environment.
enum class View {
    Process,  ///< this program itself
    Terminal, ///< a terminal opened now: the account's login shell, login and interactive
    Desktop,  ///< a program started from the desktop
};

/// The stable spelling for JSON and --view: "process", "terminal", "desktop".
QLatin1StringView viewName(View view);

struct ViewpointOptions
{
    /// Names whose origin the terminal's view must know, beside Go's own and PATH.
    QByteArrayList names;
    /// How long a shell may take to start.
    std::chrono::milliseconds timeLimit{2000};
};

/// The environment as one viewpoint has it, and where it comes from.
struct ViewpointReading
{
    View view = View::Process;
    /// What a program of this viewpoint is given by the operating system.
    Environment environment;
    /// The stores behind it, top first: "process", a shell's id, "environment.d", "etc-environment". What go
    /// adds (its env files and defaults) is not here. Layers that decide nothing here have inForce = false.
    QVector<EnvLayer> layers;
    /// Terminal: a real shell answered, and told the place of every statement. Otherwise the profiles were
    /// only read, and `problems` says why.
    bool traced = false;
    /// Process: what a new terminal would give a name, by reading the profiles, where that differs from the
    /// process and is certain.
    QHash<QByteArray, QByteArray> newTerminal;
    Problems problems;
};

/// Reads one viewpoint. Process and desktop read a few files and start nothing. Terminal starts the account's
/// login shell once (see ShellTrace) and falls back to reading its profiles. Writes nothing of its own.
/// Rules: the shells' manuals, environment.d(5), pam_env(8), and for the desktop what display managers of
/// Debian do. Only a home that is not known is an error; what cannot be read becomes a problem.
Result<ViewpointReading> readViewpoint(View view, const Host &host, const ViewpointOptions &options = {});

} // namespace goconf
