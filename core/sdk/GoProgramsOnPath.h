// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/PathView.h"

namespace goconf {

/// Whether one kind of program finds what `go install` makes.
struct GoProgramsOnPath
{
    /// PathView::name and its words.
    QString finder;
    QString finderTitle;
    bool isLoginShell = false;
    /// The folder stands in PATH.
    bool isFound = false;
    /// The line that puts it there, where that is known.
    Location location;
    Certainty certainty = Certainty::Exact;
};

/// The folder that `go install` writes to: GOBIN, else bin in the first folder of GOPATH; empty when neither
/// has a value. source: cmd/go/internal/load InstallTargetDir.
QByteArray goInstallFolder(const QByteArray &gobin, const QByteArray &gopath, Os os);

/// One answer per view, in their order.
QVector<GoProgramsOnPath> goProgramsOnPath(const QVector<PathView> &views, const QByteArray &folder, Os os);

} // namespace goconf
