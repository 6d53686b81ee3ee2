// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "support/TempHome.h"

namespace goconf::test {

/// Files and nothing else, so that it is the same on every system: by turns one is rewritten, one created in
/// new folders, one removed.
struct ManyFiles
{
    static constexpr int count = 12;

    static void furnish(const TempHome &home);
    static ChangeSet changes(const QString &homePath);
    /// How many of the files are as they are after changes().
    static int changed(const QString &homePath);
};

} // namespace goconf::test
