// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"

/// Reads a go env file, the user's or that of a GOROOT, for a store.
namespace goconf::goenvsnapshot {

/// Bytes; a larger file is not read. Go itself knows no limit.
constexpr qint64 largestFile = qint64(128) * 1024 * 1024;

/// What go takes from the file. Like go, a missing or unreadable file holds nothing; what is wrong with it,
/// or with its lines, is in the problems.
EnvSnapshot read(const QString &path);

} // namespace goconf::goenvsnapshot
