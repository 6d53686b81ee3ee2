// SPDX-License-Identifier: MIT
#pragma once

#include "platform/FileLock.h"
#include "platform/Host.h"

namespace goconf {

/// Held from the look at a Go to the end of what is done with it, by whoever chooses one, takes a choice back
/// or removes one, so that none is removed while it is being chosen. Waits half a minute for another process.
/// Makes our state folder where it is missing. Errors: Timeout; Cancelled; as Host::stateDir() and
/// makePrivateFolders().
Result<FileLock> lockSdks(const Host &host, const std::stop_token &stop = {});

} // namespace goconf
