// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "support/TempHome.h"

namespace goconf::test {

/// A home with one target of every kind, and the change set that touches all of them: a file rewritten, one
/// created in new folders, one rewritten through a link, one removed, a link re-pointed, a link created.
struct FourTargets
{
    static void furnish(const TempHome &home);
    static ChangeSet changes(const QString &homePath);
};

} // namespace goconf::test
