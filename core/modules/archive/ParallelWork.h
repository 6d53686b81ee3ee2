// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <functional>

namespace goconf {

/// Does the items 0 to count - 1, in this order, on this thread and a few more where the machine has them.
/// Returns when all threads are done with their items. After an error no new item is begun; the error of the
/// lowest item is returned, so that the same input gives the same error.
class ParallelWork
{
public:
    using Item = std::function<Result<void>(qsizetype index)>;

    /// `makeWorker` is called once per thread, on it, for buffers of its own.
    static Result<void> run(qsizetype count, const std::function<Item()> &makeWorker);
};

} // namespace goconf
