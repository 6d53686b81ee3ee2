// SPDX-License-Identifier: MIT
#pragma once

#include "commands/sdk/AvailableSdks.h"

namespace goconf {

/// The JSON of `goconf sdk available`.
QByteArray availableDocument(const AvailableSdks &available);

} // namespace goconf
