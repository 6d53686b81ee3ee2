// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"
#include "env/GoVersion.h"

#include <QByteArray>

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
};

} // namespace goconf
