// SPDX-License-Identifier: MIT
#pragma once

#include "commands/sdk/VerifiedSdk.h"

namespace goconf {

/// The JSON of `goconf sdk verify`, secrets in go.env masked.
QByteArray verdictDocument(const VerifiedSdks &sdks);

} // namespace goconf
