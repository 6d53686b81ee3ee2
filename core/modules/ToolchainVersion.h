// SPDX-License-Identifier: MIT
#pragma once

#include "base/GoVersion.h"

#include <QByteArray>

#include <optional>

namespace goconf {

/// A Go toolchain for one system, as the module golang.org/toolchain and the downloads of Go name it.
/// source: cmd/go/internal/toolchain/select.go, cmd/distpack/pack.go
struct ToolchainVersion
{
    GoVersion go;
    /// GOOS and GOARCH, such as "linux" and "amd64".
    QByteArray goos;
    QByteArray goarch;

    /// "golang.org/toolchain".
    static QByteArray modulePath();
    /// Reads "v0.0.1-go1.27.3.linux-amd64". Nothing for any other text, nor for releases with names of their
    /// own making (such as 1.9.2rc2).
    static std::optional<ToolchainVersion> fromModuleVersion(const QByteArray &version);
    /// Reads "go1.27.3.linux-amd64.tar.gz" or ".zip", the name of a download without a folder.
    static std::optional<ToolchainVersion> fromArchiveName(const QByteArray &name);

    /// "go1.27.3".
    QByteArray name() const;
    /// "v0.0.1-go1.27.3.linux-amd64".
    QByteArray moduleVersion() const;
    /// "golang.org/toolchain@v0.0.1-go1.27.3.linux-amd64/", for DirHash::h1.
    QByteArray modulePrefix() const;
    /// "go1.27.3.linux-amd64.tar.gz"; ".zip" for Windows. The download for arm on Linux is called armv6l.
    QByteArray archiveName() const;

    /// Whether Go's makers still mend the line of `version`: the two newest release lines, where
    /// `newestStable` is the newest release that is no candidate (https://go.dev/doc/devel/release).
    static bool isSupported(const GoVersion &version, const GoVersion &newestStable);

    friend bool operator==(const ToolchainVersion &, const ToolchainVersion &) = default;
};

} // namespace goconf
