// SPDX-License-Identifier: MIT
#pragma once

namespace goconf::platform {

/// Whether somebody can type into the standard input of this process.
bool isInputTerminal();
/// Columns of the terminal behind standard error; 0 when there is none.
int terminalColumns();

} // namespace goconf::platform
