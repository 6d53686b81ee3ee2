// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace goconf {

/// How a long work tells how far it is and hears that it shall stop. Both members may be empty. The caller
/// keeps what they point at alive until the work has returned.
struct WorkObserver
{
    /// Bytes done and bytes in all (0: not known). Called often, from the thread that called the work, also
    /// when the work has threads of its own; never goes backwards.
    std::function<void(qint64 done, qint64 total)> progress;
    /// Set to true by any thread; the work then ends with ErrorCode::Cancelled within a few milliseconds.
    const std::atomic_bool *cancelled = nullptr;
};

} // namespace goconf
