// SPDX-License-Identifier: MIT
#pragma once

namespace goconf::platform {

/// Ends this process at once: nothing is destroyed or flushed, and other threads are simply no more. On
/// Windows not by ExitProcess, where libraries are told, and one of them waits for ever when a thread was
/// ended that held a lock of it. source: "Terminating a Process" of the Windows API documentation.
[[noreturn]] void endProcess(int exitCode);

} // namespace goconf::platform
