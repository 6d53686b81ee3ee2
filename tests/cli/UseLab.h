// SPDX-License-Identifier: MIT
#pragma once

#include "support/TempHome.h"

namespace goconf::test {

/// Where a home has the Gos of its own, and the link to the chosen one.
inline const QString own = QStringLiteral(".local/share/goconfigurator/sdk");

/// The machine of a home whose login shell is that one. Fails without that shell.
Host hostWith(const TempHome &home, const QString &shell);

} // namespace goconf::test
