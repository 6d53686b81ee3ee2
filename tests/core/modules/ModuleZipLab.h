// SPDX-License-Identifier: MIT
#pragma once

#include "modules/ModuleZip.h"
#include "support/TempHome.h"

namespace goconf::test {

/// What the zip files of these tests are about: version v1.0.0 of the module example.com/m.
inline constexpr const char *modulePrefix = "example.com/m@v1.0.0/";

/// A good file with a few entries, for mutations.
QByteArray goodZip();

/// The file is written into the home.
Result<ModuleZip> openZip(const TempHome &home, const QByteArray &bytes, const ArchiveLimits &limits = {});

/// A folder of the home to unpack into, "out"; the same one each time.
QString outFolder(const TempHome &home);

/// Every file under the name that the zip gives it.
UnpackPlace asItIs(const QByteArray &name);

} // namespace goconf::test
