// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/SdkFinder.h"
#include "support/TempHome.h"

namespace goconf::test {

/// No real shell is started, and no folder of the machine is in PATH.
Host quiet(const TempHome &home);

/// Those that lie in the throw-away home: the machine may have a go in the PATH of every login.
QVector<Sdk> ours(const SdkReport &report, const TempHome &home);

} // namespace goconf::test
