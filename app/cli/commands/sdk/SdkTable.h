// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/SdkFinder.h"

namespace goconf {

/// What `goconf sdk list` prints for people: each Go in a line or two with what is wrong with it, then who
/// finds which one first. Lines of at most 80 columns, but for a path that is longer. Paths below `home` are
/// short.
QStringList sdkTable(const SdkReport &report, const QString &home);

} // namespace goconf
