// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/SdkFinder.h"
#include "support/TempHome.h"

namespace goconf::test {

/// The machine of a home whose login shell is that one; PATH leads nowhere. Fails without that shell.
Host hostWith(const TempHome &home, const QString &shell);

/// With time enough for every shell.
SdkReport findOnPath(const Host &host);

/// What the shell, "process" or "desktop" of that name finds; fails where nobody is called so.
GoOnPath viewIn(const SdkReport &report, const QString &name);

} // namespace goconf::test
