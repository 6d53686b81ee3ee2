// SPDX-License-Identifier: MIT
#include "modules/archive/ParallelWork.h"

#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace goconf {

namespace {

/// Hashing and inflating beyond four threads waits for the disk.
constexpr int mostThreads = 4;

} // namespace

Result<void> ParallelWork::run(qsizetype count, const std::function<Item()> &makeWorker)
{
    std::atomic<qsizetype> next = 0;
    std::mutex mutex;
    qsizetype failedItem = count;
    std::optional<Error> error;
    const auto work = [&] {
        const Item item = makeWorker();
        for (qsizetype index = next++; index < count; index = next++) {
            if (const Result<void> done = item(index); !done) {
                next = count;
                const std::lock_guard lock(mutex);
                if (index < failedItem) {
                    failedItem = index;
                    error = done.error();
                }
            }
        }
    };
    std::vector<std::unique_ptr<QThread>> threads;
    const qsizetype wanted = std::min<qsizetype>({QThread::idealThreadCount(), mostThreads, count});
    // A thread that cannot be started is not missed: this one does all that is left over.
    for (qsizetype i = 1; i < wanted; ++i) {
        threads.emplace_back(QThread::create(work));
        threads.back()->start();
    }
    work();
    for (const auto &thread : threads)
        thread->wait();
    if (error)
        return fail(*error);
    return {};
}

} // namespace goconf
