// SPDX-License-Identifier: MIT
#pragma once

namespace goconf::bench {

/// What each key costs that is typed into the filter of 2,000 variables, until the list is painted.
void benchFilter();

} // namespace goconf::bench
