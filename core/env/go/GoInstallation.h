// SPDX-License-Identifier: MIT
#pragma once

#include "env/GoVersion.h"
#include "platform/Host.h"

#include <QHash>

#include <memory>
#include <optional>

namespace goconf {

/// What a toolchain's build baked into it (internal/buildcfg/zbootstrap.go,
/// cmd/go/internal/cfg/zdefaultcc.go). The defaults are those of an upstream release; distributions change
/// some of them.
struct GoBuildDefaults
{
    QByteArray go386 = "sse2";
    QByteArray goamd64 = "v1";
    /// Set by the machine that built the toolchain: 7 in all releases but the armv6l one.
    QByteArray goarm = "7";
    QByteArray goarm64 = "v8.0";
    QByteArray gomips = "hardfloat";
    QByteArray gomips64 = "hardfloat";
    QByteArray goppc64 = "power8";
    QByteArray goriscv64 = "rva20u64";
    QByteArray gofips140 = "off";
    QByteArray goexperiment;
    /// "1", "0", or nothing for the rule of the port.
    QByteArray cgoEnabled;
    QByteArray pkgConfig = "pkg-config";
    /// C and C++ compilers per "goos/goarch" or "goos"; "" is the answer for all others.
    QHash<QByteArray, QByteArray> cc;
    QHash<QByteArray, QByteArray> cxx;
};

/// A Go toolchain on disk, known by its files alone: nothing is started. Reads what it is asked for, when it
/// is asked, and keeps it; copies share what was read. Not for concurrent use.
class GoInstallation
{
public:
    /// The `go` that PATH of `environment` names first. Nothing when there is none.
    static std::optional<GoInstallation> find(const Host &host, const Environment &environment);
    /// The toolchain of the given executable, an absolute path.
    static GoInstallation of(const Host &host, const QString &executable);

    /// As PATH leads to it, links not resolved.
    QString executable() const;
    /// The root that the executable belongs to: its grandparent folder, or its great-grandparent, that has
    /// pkg/tool; then the same of the file that links lead to (cmd/go/internal/cfg findGOROOT). Empty when
    /// none does, as with a version manager's shim. For a snap, the root inside of it.
    QString root() const;
    /// The root whose go.env this go reads: GOROOT of the go env file, else of the OS environment, else
    /// root().
    QString effectiveRoot(const QByteArray &fromFile, const QByteArray &fromEnvironment) const;

    /// First line of the VERSION file, such as "go1.27.3"; empty when there is none.
    QByteArray versionText() const;
    /// Invalid when the VERSION file is missing or names no number.
    GoVersion version() const;
    const GoBuildDefaults &buildDefaults() const;

private:
    struct Facts;

    explicit GoInstallation(std::shared_ptr<Facts> facts);

    std::shared_ptr<Facts> m_facts;
};

} // namespace goconf
