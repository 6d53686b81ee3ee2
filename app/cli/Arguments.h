// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArrayList>
#include <QLatin1StringView>

#include <functional>
#include <string>
#include <vector>

namespace goconf {

/// The name that every argument carries which stands for a variable: help prints it, completion knows by it
/// that names of variables may follow.
inline constexpr QLatin1StringView variableArgument{"NAME"};
/// The name of one that is NAME=VALUE: CLI11 from 2.4 on refuses a positional with "=" in its name.
inline constexpr QLatin1StringView assignmentArgument{"ASSIGNMENT"};
/// The same of a folder, and of the id of a change in the history.
inline constexpr QLatin1StringView folderArgument{"DIR"};
inline constexpr QLatin1StringView changeArgument{"ID"};
/// The same of a Go version or the path of a Go.
inline constexpr QLatin1StringView sdkArgument{"VERSION"};
/// The same of a command of goconf.
inline constexpr QLatin1StringView commandArgument{"COMMAND"};

/// The names of variables on the command line; InvalidValue for what can be none, unless something holds it
/// all the same (`isHeld`): the registry of Windows may.
Result<QByteArrayList> variableNames(const std::vector<std::string> &arguments,
                                     const std::function<bool(const QByteArray &name)> &isHeld = {});

} // namespace goconf
