// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/SdkFinder.h"

namespace goconf {

/// The JSON of `goconf sdk list`: "sdks", "views" and "problems".
QByteArray sdkDocument(const SdkReport &report);

} // namespace goconf
