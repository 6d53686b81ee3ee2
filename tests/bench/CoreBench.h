// SPDX-License-Identifier: MIT
#pragma once

namespace goconf::bench {

/// A shell profile of 1 MB, read statically.
void benchProfile();
/// A ladder of 40 stores with 2,000 variables, built and asked for every variable.
void benchLadder();

} // namespace goconf::bench
