// SPDX-License-Identifier: MIT
#pragma once

#include "support/TempHome.h"
#include "support/toolchain/FakeToolchain.h"

namespace goconf::test {

/// Unpacks the release into `relative` below the home; returns its absolute path, links resolved.
QString plantRelease(const TempHome &home, const FakeToolchain &toolchain, const QString &relative);

/// Unpacks the module into a module cache at `relative`, as go does: read-only, with a go.mod beside each
/// _go.mod, and without the zip. Returns the path of the toolchain.
QString plantInModuleCache(const TempHome &home, const FakeToolchain &toolchain, const QString &relative);

} // namespace goconf::test
