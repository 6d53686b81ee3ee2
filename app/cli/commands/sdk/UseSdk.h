// SPDX-License-Identifier: MIT
#pragma once

#include "Plan.h"
#include "sdk/SdkFinder.h"

namespace goconf {

/// Makes the Go whose GOROOT is `root` the one that new terminals find first, and says so. `report` is of
/// this moment. The JSON has "version", "path", "link" and what else is in `facts`. Returns the exit code.
int useSdk(const Host &host, const QString &root, const SdkReport &report, const QJsonObject &facts,
           const WriteOptions &options, Console &console);

} // namespace goconf
