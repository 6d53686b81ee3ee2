// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace goconf {

/// The value of GOTOOLCHAIN: "auto", "path", or a toolchain with an optional "+auto" or "+path".
/// source: cmd/go/internal/toolchain/select.go Select, cmd/go/internal/gover FromToolchain, internal/gover
/// Parse.
class ToolchainName
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ToolchainName)

public:
    enum class Mode { Fixed, Auto, Path };

    /// Errors: InvalidValue when Go would stop at start, or when no toolchain of that name can exist.
    static Result<ToolchainName> parse(const QByteArray &value);

    /// "local" or a name such as "go1.27.3".
    QByteArray toolchain;
    Mode mode = Mode::Fixed;

private:
    static Result<void> checkToolchain(const QByteArray &name);
};

} // namespace goconf
