// SPDX-License-Identifier: MIT
#pragma once

namespace goconf::bench {

/// `goconf sdk verify` of a whole Go of this machine, put into a module cache, against `go mod verify` of
/// that module and against a bare loop of libgcrypt over the same files. All files are in the system's
/// memory.
void benchVerify();

} // namespace goconf::bench
