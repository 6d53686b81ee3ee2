// SPDX-License-Identifier: MIT
#pragma once

namespace goconf::bench {

/// What a switch to each page costs, until it is painted: the first time, when the page is made, and later.
void benchPages();

} // namespace goconf::bench
