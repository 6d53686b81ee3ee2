// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "platform/Host.h"

#include <QVector>

#include <chrono>

namespace goconf {

/// PATH and GOROOT as one kind of program gets them, each with the line that says so.
struct PathView
{
    struct Entry
    {
        QByteArray folder;
        /// The statement that brought the folder into PATH; empty for what the login itself gives, or when it
        /// is not known.
        Location location;
    };

    /// "process", "desktop", or for a new terminal the shell's id: "bash", "zsh", "fish", "sh", "pwsh".
    QString name;
    /// The account's own shell: what a new terminal starts.
    bool loginShell = false;
    /// Exact: seen in the process or in a shell that was started. Static: read from files, every statement is
    /// passed for certain. Conditional: something in the files can only be known by running them.
    Certainty certainty = Certainty::Exact;
    /// In the order of PATH; empty and repeated elements are left out.
    QVector<Entry> path;
    /// Empty when it is not set.
    QByteArray goroot;
    Location gorootLocation;
    Problems problems;

    /// Appends an element of PATH, unless it is empty or there already.
    void add(const QByteArray &folder, const Location &location);
};

/// This process, a new terminal of every shell that is installed, and programs started from the desktop. The
/// account's login shell is started once (see ShellTrace); the other shells' files are read. On Windows every
/// program gets the same, and there is one view. Writes nothing; a home that is not known leaves only the
/// process.
QVector<PathView> readPathViews(const Host &host,
                                std::chrono::milliseconds timeLimit = std::chrono::seconds(2));

} // namespace goconf
