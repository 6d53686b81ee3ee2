// SPDX-License-Identifier: MIT
#pragma once

#include "base/GoVersion.h"
#include "env/go/GoBuildDefaults.h"
#include "platform/Host.h"

#include <memory>
#include <optional>

namespace goconf {

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
    /// root(). A relative one begins at the working directory of the host.
    QString effectiveRoot(const QByteArray &fromFile, const QByteArray &fromEnvironment) const;

    /// First line of the VERSION file, such as "go1.27.3"; empty when there is none.
    QByteArray versionText() const;
    /// Invalid when the VERSION file is missing or names no number.
    GoVersion version() const;
    /// GOARCH of the toolchain itself, by the name of its tool folder; the machine's when there is none.
    QByteArray architecture() const;
    const GoBuildDefaults &buildDefaults() const;
    /// "goos/goarch" of each port it can build for (internal/platform/zosarch.go); empty without its source.
    QByteArrayList ports() const;
    /// Names that GOEXPERIMENT may hold (internal/goexperiment/flags.go); empty without its source.
    QByteArrayList experiments() const;

private:
    struct Facts;

    explicit GoInstallation(std::shared_ptr<Facts> facts);

    std::shared_ptr<Facts> m_facts;
};

} // namespace goconf
