// SPDX-License-Identifier: MIT
#pragma once

namespace goconf::platform {

/// Whether somebody can type into the standard input of this process.
bool isInputTerminal();

} // namespace goconf::platform
