// SPDX-License-Identifier: MIT
#pragma once

#include "base/GoVersion.h"
#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>

#include <optional>

namespace goconf {

/// What a go.mod or go.work says about the Go it wants: its lines "go 1.27.0" and "toolchain go1.27.3". They
/// are read as the go command reads them when it chooses a toolchain, that is line by line, and held to what
/// it accepts afterwards. source: cmd/go/internal/gover GoModLookup; cmd/go/internal/toolchain Select;
/// golang.org/x/mod/modfile GoVersionRE
class GoMod
{
    Q_DECLARE_TR_FUNCTIONS(goconf::GoMod)

public:
    enum class Kind { Module, Workspace };

    /// Errors: InvalidValue when go would refuse one of the lines.
    static Result<GoMod> parse(const QByteArray &text, Kind kind);

    /// Of the go line; 1.16 where a go.mod has none, 1.18 for a go.work.
    GoVersion go() const { return m_go; }
    /// Of the toolchain line; nothing without one and for "toolchain default".
    std::optional<GoVersion> toolchain() const { return m_toolchain; }
    /// The oldest release that the lines let go work with: the newer one of both, where a language version
    /// such as 1.22 stands for its first release, 1.22.0. With "toolchain default" the go line alone decides.
    GoVersion wanted() const;

private:
    GoVersion m_go;
    std::optional<GoVersion> m_toolchain;
};

} // namespace goconf
