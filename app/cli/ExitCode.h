// SPDX-License-Identifier: MIT
#pragma once

namespace goconf {

/// What goconf promises to scripts.
enum ExitCode {
    ExitDone = 0,     ///< done, or healthy
    ExitFailure = 1,  ///< findings, or the work failed
    ExitUsage = 2,    ///< the command line is wrong, or lacks the answer to a question
    ExitConflict = 3, ///< a target changed since it was read
};

} // namespace goconf
