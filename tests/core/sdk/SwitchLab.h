// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/SdkSwitcher.h"

namespace goconf::test {

/// With time enough for every shell.
Result<SdkSwitch> planOf(const Host &host, const QString &root);
/// Fails where it is refused.
SdkSwitch planned(const Host &host, const QString &root);

QStringList targets(const ChangeSet &set);

} // namespace goconf::test
