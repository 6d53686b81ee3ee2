// SPDX-License-Identifier: MIT
#pragma once

namespace goconf::bench {

/// Time from the start of goconfigurator to its first painted frame, and its resident memory once it has
/// come to rest, beside a program that shows an empty QMainWindow. Needs a display.
void benchStart();

} // namespace goconf::bench
