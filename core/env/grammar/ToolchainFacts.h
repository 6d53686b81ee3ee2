// SPDX-License-Identifier: MIT
#pragma once

#include "base/GoVersion.h"

#include <QByteArrayList>

#include <optional>

/// What Go's releases know by name: flags of the go command, experiments, ports. From
/// resources/data/toolchain.json, which was read off the sources of Go 1.21 to 1.27.
namespace goconf::toolchainfacts {

enum class FlagShape {
    Switch, ///< -x or -x=BOOL
    Number, ///< -x=N
    Value,  ///< -x=TEXT
    Other,  ///< a switch for one command and a value for another
};

/// The shape of a flag (without dashes) that some command of this go has.
std::optional<FlagShape> flag(const QByteArray &name, const GoVersion &go);
/// The names that GOEXPERIMENT may hold, in lower case.
QByteArrayList experiments(const GoVersion &go);
/// "goos/goarch" of each pair that this go can build for.
QByteArrayList ports(const GoVersion &go);

} // namespace goconf::toolchainfacts
