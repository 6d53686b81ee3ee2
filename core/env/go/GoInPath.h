// SPDX-License-Identifier: MIT
#pragma once

#include "env/go/GoInstallation.h"

#include <optional>

namespace goconf {

/// What stands behind the word go: a toolchain, or a launcher of a version manager (goenv, asdf, mise, a
/// script of one's own) that starts one. Reads files and starts nothing.
struct GoInPath
{
    /// The `go` that PATH of `environment` names first. A script that does nothing but start one program by
    /// its absolute path stands for that program. Behind any other launcher the next toolchain in PATH is
    /// taken, if there is one.
    static GoInPath find(const Host &host, const Environment &environment);

    /// Whose files answer; nothing when no toolchain is found.
    std::optional<GoInstallation> go;
    /// The launcher that comes before it, when which Go that one starts cannot be told; else empty.
    QString launcher;
    /// The program that the launcher is by its links; empty for a script.
    QString program;
};

} // namespace goconf
