// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"

/// Reads a go env file, the user's or that of a GOROOT, for a store.
namespace goconf::goenvsnapshot {

/// Bytes; a larger file is not read. Go itself knows no limit.
constexpr qint64 largestFile = qint64(128) * 1024 * 1024;

/// Which of several lines of one name go obeys: the last in the user's file, the first in GOROOT/go.env
/// (cmd/go/internal/cfg readEnvFile).
enum class Duplicates { LastWins, FirstWins };

/// What go takes from the file. Like go, a missing or unreadable file holds nothing; what is wrong with it,
/// or with its lines, is in the problems. Of FirstWins, the snapshot leaves the later ones out.
EnvSnapshot read(const QString &path, Duplicates duplicates);

} // namespace goconf::goenvsnapshot
