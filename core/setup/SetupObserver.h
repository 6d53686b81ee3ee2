// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <functional>
#include <stop_token>

namespace goconf {

/// How far a part of the set-up is.
struct SetupProgress
{
    /// What is being done now, translated, without a full stop.
    QString text;
    /// Bytes or steps of it, and how many in all; 0 while that is not known.
    qint64 done = 0;
    qint64 total = 0;
    /// The same as `text` for narrow places, the longest first.
    QStringList shorter = {};
};

/// How a part of the set-up tells how far it is, and hears that it shall stop. All parts block: they run in a
/// worker thread, and `progress` is called in any thread of theirs, one call at a time.
struct SetupObserver
{
    /// May be empty.
    std::function<void(const SetupProgress &)> progress;
    std::stop_token stop;

    void tell(const SetupProgress &now) const
    {
        if (progress)
            progress(now);
    }
};

} // namespace goconf
