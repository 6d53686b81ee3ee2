// SPDX-License-Identifier: MIT
#pragma once

#include "modules/ToolchainVersion.h"
#include "sdk/Sdk.h"

namespace goconf {

/// A Go of ours that is yet to be installed at `root`, as it will be found there: what SdkSwitcher needs to
/// know of it beforehand. Links in the folders above that are there already are resolved.
Sdk expectedSdk(const ToolchainVersion &version, const QString &root);

} // namespace goconf
