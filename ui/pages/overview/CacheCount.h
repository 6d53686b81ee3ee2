// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "base/WorkObserver.h"

#include <QString>

namespace goconf::ui {

/// What go's caches take on the disk.
struct CacheCount
{
    qint64 moduleBytes = 0;
    /// Unpacked versions of modules.
    qint64 moduleVersions = 0;
    qint64 buildBytes = 0;

    /// Walks both folders; one that is not there, or is empty, counts nothing, and so does what may not be
    /// read. Links are not followed. Progress is the bytes found so far. Error: Cancelled.
    static Result<CacheCount> count(const QString &moduleCache, const QString &buildCache,
                                    const WorkObserver &observer);
};

} // namespace goconf::ui
