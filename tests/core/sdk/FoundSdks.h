// SPDX-License-Identifier: MIT
#pragma once

#include "FakeSdk.h"
#include "sdk/SdkFinder.h"

namespace goconf::test {

/// A host on which no real shell is started, and whose PATH has no folder of the machine.
Host quietHost(const TempHome &home);

/// Those that lie in the throw-away home: the machine may have a go in the PATH of every login.
QVector<Sdk> sdksIn(const TempHome &home, const SdkReport &report);

/// Version, kind, manager, whether something is wrong with it, and what.
QString described(const Sdk &sdk);

} // namespace goconf::test
