// SPDX-License-Identifier: MIT
#pragma once

#include "commands/sdk/AvailableSdks.h"

namespace goconf {

/// What `goconf sdk available` prints for people: a line for each release, then where the list comes from.
/// Paths below `home` are short.
QStringList availableTable(const AvailableSdks &available, const QString &home);

} // namespace goconf
