// SPDX-License-Identifier: MIT
#pragma once

#include "modules/DirHash.h"
#include "modules/ToolchainVersion.h"
#include "modules/archive/UnpackTarget.h"

#include <QByteArrayView>

#include <optional>

namespace goconf {

/// How the files of a Go release (below its "go/", as in an installed GOROOT) and those of the module
/// golang.org/toolchain belong together. Names are relative, with '/'.
/// source: cmd/distpack/pack.go main and mode; of Go 1.21 to 1.27
class ToolchainLayout
{
public:
    /// The name in the module of a file of a release, or nothing when the module has it not.
    static std::optional<QByteArray> moduleName(const QByteArray &releaseName);
    /// The files of a release which the module has, under their names there.
    static FileDigests moduleFiles(const FileDigests &releaseFiles);
    /// The name in a release of a file of the module.
    static QByteArray releaseName(const QByteArray &moduleName);

    /// Whether a release has the file with mode 0755; all others have 0644. For names of either kind.
    static bool isExecutable(const QByteArray &name);
    /// Whether a file that was found in an installed GOROOT can have come with that release, or was made or
    /// put there since: caches of the build, tools built later, the files of version control, marks and
    /// downloads of the programs that keep several versions.
    static bool isReleased(const QByteArray &releaseName, const ToolchainVersion &version);

    /// Unpacks the module as a release, or a release as it is.
    static UnpackPlace placeOfModuleFile(const QByteArray &name);
    static UnpackPlace placeOfReleaseFile(const QByteArray &name);
    /// Unpacks of either what the hash of the module vouches for: the same files from both.
    static UnpackPlace placeOfProvenFile(const QByteArray &name);
};

} // namespace goconf
