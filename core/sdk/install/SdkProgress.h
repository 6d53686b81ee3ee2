// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace goconf {

/// How far an installation is. Sizes in bytes.
struct SdkProgress
{
    enum class Step {
        Waiting, ///< for another installation of the same version
        Asking,  ///< the checksum database
        Downloading,
        Unpacking,
        Reading, ///< the files of an installed Go
    };

    Step step = Step::Asking;
    /// Of this step.
    qint64 done = 0;
    /// 0 while it is not known.
    qint64 total = 0;
    /// Of a download; 0 while it is not known.
    qint64 bytesPerSecond = 0;
};

/// How an installation tells how far it is, and hears that it shall stop.
struct SdkObserver
{
    /// Called in the thread of the installation; may be empty.
    std::function<void(const SdkProgress &)> progress;
    std::stop_token stop;

    void tell(const SdkProgress &now) const
    {
        if (progress)
            progress(now);
    }
};

} // namespace goconf
