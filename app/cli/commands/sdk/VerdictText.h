// SPDX-License-Identifier: MIT
#pragma once

#include "commands/sdk/VerifiedSdk.h"

namespace goconf {

/// What `goconf sdk verify` prints for people: each Go with what was proven, and of one that differs the
/// files or the lines of go.env. Lines of at most 80 columns, but for a name that is longer. Paths below
/// `home` are short, secrets masked.
QStringList verdictText(const VerifiedSdks &sdks, const QString &home);

} // namespace goconf
