// SPDX-License-Identifier: MIT
#pragma once

namespace goconf::bench {

/// `goconf env --json` against `go env -json`, as whole processes in one home.
void benchEnv();
/// `goconf set` against `go env -w`, as whole processes, without the time spent in fsync.
void benchSet();
/// `goconf sdk list` on a home with 10 versions, less an empty program.
void benchSdkList();

} // namespace goconf::bench
