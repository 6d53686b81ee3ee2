// SPDX-License-Identifier: MIT
#pragma once

#include "base/GoVersion.h"
#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>

#include <optional>

namespace goconf {

/// The value of GOTOOLCHAIN: "auto", "path", or a toolchain with an optional "+auto" or "+path".
/// source: cmd/go/internal/toolchain/select.go Select, cmd/go/internal/gover FromToolchain.
class ToolchainName
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ToolchainName)

public:
    enum class Mode { Fixed, Auto, Path };

    /// Errors: InvalidValue when Go would stop at start because of the value alone.
    static Result<ToolchainName> parse(const QByteArray &value);

    /// "local" or a name such as "go1.27.3".
    QByteArray toolchain;
    Mode mode = Mode::Fixed;

    /// The version that a toolchain's name says, such as go1.27.3-suffix; nothing for no such name.
    static std::optional<GoVersion> versionOf(const QByteArray &name);
    /// The name is that of a language, such as go1.21, which no release has since then.
    bool isOnlyALanguage() const;
};

} // namespace goconf
