// SPDX-License-Identifier: MIT
#pragma once

#include "base/GoVersion.h"
#include "base/Os.h"
#include "env/go/GoInstallation.h"

#include <QByteArrayList>

namespace goconf {

/// Where a value is to stand and who will read it: the same value may be fine in one place and not in
/// another.
struct ValidationContext
{
    enum Target {
        ProcessEnvironment, ///< the OS environment, however it gets there (profile, registry, ...)
        GoEnvFile,          ///< the file of `go env -w`
    };

    Os os = Os::current();
    Target target = GoEnvFile;
    /// The go that will read the value; the newest that we know, unless said otherwise.
    GoVersion go{1, 27};
    /// The effective GOOS and GOARCH, so that each is checked together with the other; empty when unknown.
    QByteArray goos{};
    QByteArray goarch{};
    /// Both were chosen together.
    bool isWholePort = false;
    /// That go where it is on this machine: its own sources say best which names it knows.
    std::optional<GoInstallation> installation{};
    /// The value stands nowhere yet: there is nothing to take away.
    bool isProposed = false;

    /// What GOEXPERIMENT may hold, and the "goos/goarch" pairs: of the installed go where its sources are
    /// there, else by the release of `go`.
    QByteArrayList experiments() const;
    QByteArrayList ports() const;
};

} // namespace goconf
