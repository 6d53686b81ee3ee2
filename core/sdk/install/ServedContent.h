// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"
#include "modules/ToolchainVersion.h"
#include "sdk/install/SdkSource.h"

namespace goconf {

/// The error of unpacking what a server sent, told of the server: the file lies under a name that nobody but
/// us has heard of. A web page in place of an archive is recognised: sign-in pages of networks come so. Other
/// errors, and those of a file that the user has, stay as they are. The code always does.
Error servedProblem(const SdkFile &file, const ToolchainVersion &version, const Error &error);

} // namespace goconf
