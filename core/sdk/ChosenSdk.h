// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"

namespace goconf {

/// GOROOT of the Go that the user chose, links resolved: where our link leads (sdkfolders::current()); on
/// Windows, where there is none, which Go the user's PATH names (RegistryChoice). Empty where none is chosen,
/// or it is gone.
QString chosenSdk(const Host &host);

} // namespace goconf
