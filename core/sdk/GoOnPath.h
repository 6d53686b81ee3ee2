// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/PathView.h"
#include "sdk/Sdk.h"

namespace goconf {

/// Which go a kind of program finds, and what is hidden behind it.
struct GoOnPath
{
    /// An executable named go in a folder of PATH.
    struct Found
    {
        enum Kind {
            Go,   ///< of the Go at `root`
            Shim, ///< a stand-in, of which the file alone does not tell which Go it starts
        };

        Kind kind = Go;
        QString executable;
        /// GOROOT that it belongs to, links resolved; empty of a shim.
        QString root;
        /// Whose shim it is.
        SdkManager manager = SdkManager::None;
        /// The line that put its folder into PATH.
        Location location;
    };

    PathView view;
    /// In the order of PATH: the first one wins.
    QVector<Found> found;
    /// About PATH (a go that leads nowhere) and GOROOT (of another Go than the one that wins).
    Problems problems;

    /// The winner; nothing when there is no go.
    const Found *first() const { return found.isEmpty() ? nullptr : &found.constFirst(); }
};

/// Follows a view's PATH by the rules of os/exec.LookPath. `goEnvFile` is what the user's go env file says
/// about GOROOT: go still obeys it (cmd/go/internal/cfg findGOROOT). Only stats, links and headers are read.
GoOnPath findGoOnPath(const Host &host, const PathView &view, const PathView::Setting &goEnvFile);

} // namespace goconf
