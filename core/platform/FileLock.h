// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QString>

#include <chrono>
#include <stop_token>

namespace goconf {

/// A lock between processes, held as long as the object lives; the system releases it when the process dies,
/// however it dies. The file carries no content. Only the holder may remove it: who waited for it notices
/// that and takes the lock on the new one.
class FileLock
{
public:
    /// Waits for the lock on `path`, whose file is created (mode 0600) where it does not exist; its folder
    /// must. Errors: Timeout when another process held it all the time, Cancelled at a stop, and what the
    /// system answers: NotFound when the folder is gone.
    static Result<FileLock> acquire(const QString &path, std::chrono::milliseconds timeout,
                                    const std::stop_token &stop = {});

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

private:
    explicit FileLock(qintptr handle);

    /// The system's own: a descriptor or a handle; -1 for none.
    qintptr m_handle;
};

} // namespace goconf
