// SPDX-License-Identifier: MIT
#pragma once

#include "support/TempHome.h"

namespace goconf::test {

/// The machine of a home whose login shell is that one. Fails without that shell.
Host hostWith(const TempHome &home, const QString &shell);

} // namespace goconf::test
