// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"

#include <QString>

namespace goconf::test {

/// Where an account of this system has the Gos of our own, and the link to the chosen one: below its home.
inline QString ownSdkFolder()
{
    return Os::current().isWindows() ? QStringLiteral("AppData/Local/goconfigurator/sdk")
                                     : QStringLiteral(".local/share/goconfigurator/sdk");
}

} // namespace goconf::test
