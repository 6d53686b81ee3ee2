// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStack.h"
#include "platform/Host.h"
#include "stores/View.h"
#include "stores/ViewpointDifferences.h"

#include <chrono>
#include <stop_token>

namespace goconf {

/// What a reader of a viewpoint wants to know, and how long it waits.
struct ViewpointOptions
{
    /// Names whose origin the terminal's view must know, beside Go's own and PATH.
    QByteArrayList names;
    /// How long a shell may take to start.
    std::chrono::milliseconds timeLimit{2000};
    /// Whether the process's view is compared with the others, which have files of their own to read.
    bool compares = true;
    /// A requested stop ends the shell; what is read then means nothing.
    std::stop_token stop = {};
};

/// The environment as one viewpoint has it, and where it comes from.
struct ViewpointReading
{
    View view = View::Process;
    /// What a program of this viewpoint is given by the operating system.
    Environment environment;
    /// The stores behind it, top first, as viewpointSources() says. What go adds (its env files and defaults)
    /// is not here. Layers that decide nothing here have inForce = false.
    QVector<EnvLayer> layers;
    /// Terminal: a real shell answered, and told the place of every statement. Otherwise the profiles were
    /// only read, and `problems` says why.
    bool traced = false;
    /// Process: where a new terminal or a program from the desktop would see something else.
    ViewpointDifferences differences;
    Problems problems;
};

/// Reads one viewpoint. Process and desktop read a few files and start nothing. Terminal starts the account's
/// login shell once (see ShellTrace) and falls back to reading its profiles. Writes nothing of its own.
/// Rules: viewpointSources(), the shells' manuals, environment.d(5), pam_env(8). Only a home that is not
/// known is an error; what cannot be read becomes a problem.
Result<ViewpointReading> readViewpoint(View view, const Host &host, const ViewpointOptions &options = {});

} // namespace goconf
