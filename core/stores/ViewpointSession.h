// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStack.h"
#include "platform/Host.h"
#include "stores/Viewpoint.h"
#include "stores/shell/ShellKind.h"

namespace goconf {

/// What a session has before any shell runs: login(1), /etc/environment and environment.d; on macOS login and
/// launchd; on Windows what the registry holds (WindowsEnvironment).
struct ViewpointSession
{
    Environment environment;
    /// Top first, as viewpointSources() names them; as "process" what login gives by itself.
    QVector<EnvLayer> layers;
    /// macOS: what path_helper reads. Empty elsewhere.
    EnvSnapshot pathFiles;
    Problems problems;

    /// The layers below a login shell's own files: on macOS path_helper has run.
    QVector<EnvLayer> terminalLayers() const;

    /// PATH as a shell finds it; on macOS path_helper(8) has run in a terminal.
    QByteArray path(ShellStart start) const;

    static ViewpointSession read(const Host &host);
};

/// The static entries of a profile as layers: what is certain, and below it, not in force, what is not.
QVector<EnvLayer> profileLayers(const QString &store, const EnvSnapshot &snapshot, bool inForce);

/// What was read of a store; what cannot be read becomes a problem.
EnvSnapshot snapshotOrProblem(const Result<EnvSnapshot> &snapshot, Problems &problems);
EnvSnapshot snapshotOrProblem(const EnvStore &store, Problems &problems);

/// A sentence about viewpoints, marked QT_TRANSLATE_NOOP("goconf::Viewpoint", ...), in the language of
/// messages.
QString viewpointText(const char *sentence);

/// Adds the terminal's view to `reading`.
void readTerminal(const Host &host, const ViewpointOptions &options, ViewpointReading &reading);

} // namespace goconf
