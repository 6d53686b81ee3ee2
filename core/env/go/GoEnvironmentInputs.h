// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "env/go/GoInstallation.h"

namespace goconf {

/// All that a go command looks at before it answers `go env`.
struct GoEnvironmentInputs
{
    /// Its `environment` is the one that go would be started with, `workingDirectory` the folder it is
    /// started in.
    Host host;
    /// GoEnvFileStore::read(), or an empty snapshot.
    EnvSnapshot userFile;
    /// GoRootEnvStore::read(), or an empty snapshot.
    EnvSnapshot rootFile;
    /// GoInPath::find(); without it the answers are those of newestGo, installed nowhere.
    std::optional<GoInstallation> go;
    /// That go was started by another one as the toolchain it asks for, and chooses no further.
    bool isSelected = false;
};

} // namespace goconf
