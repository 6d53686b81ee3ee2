// SPDX-License-Identifier: MIT
#pragma once

#include "modules/ToolchainVersion.h"

#include <QByteArray>
#include <QVector>

#include <optional>

namespace goconf {

/// An archive of a release, as the list of releases describes it.
struct ReleaseFile
{
    /// GOOS, GOARCH and version; its name is toolchain.archiveName().
    ToolchainVersion toolchain;
    /// 32 raw bytes; empty for very old files, for which only SHA-1 was published.
    QByteArray sha256;
    /// Bytes; 0 when it is not said.
    qint64 size = 0;

    friend bool operator==(const ReleaseFile &, const ReleaseFile &) = default;
};

/// A release of Go that can be had.
struct Release
{
    GoVersion version;
    /// No beta and no release candidate.
    bool stable = true;
    /// Nothing when the list has names only, as that of a module proxy.
    std::optional<QVector<ReleaseFile>> files;

    /// "go1.27.3".
    QByteArray name() const { return "go" + version.toByteArray(); }
    /// The archive for a system; nothing without one, and when it is not known.
    const ReleaseFile *fileFor(const QByteArray &goos, const QByteArray &goarch) const;

    friend bool operator==(const Release &, const Release &) = default;
};

} // namespace goconf
