// SPDX-License-Identifier: MIT
#pragma once

namespace goconf::bench {

/// `goconf sdk install` against go's own download of the same toolchain from the same local server, as whole
/// processes with empty caches. The toolchain is a real one, which go fetches before; without a network
/// nothing is measured, and that is said.
void benchSdkInstall();

} // namespace goconf::bench
