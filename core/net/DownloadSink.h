// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace goconf {

/// Takes the bytes of a Download in their order, while they arrive: writes them, hashes them, or both. Called
/// in the thread of Download::run. An error ends the download and is its result.
class DownloadSink
{
public:
    virtual ~DownloadSink() = default;
    DownloadSink(const DownloadSink &) = delete;
    DownloadSink &operator=(const DownloadSink &) = delete;

    /// The next byte is the first of the file: forget all that came before. Called before any byte, and again
    /// when the server's file changed or the server cannot go on in the middle.
    virtual Result<void> restart() = 0;
    virtual Result<void> write(const QByteArray &bytes) = 0;

protected:
    DownloadSink() = default;
};

} // namespace goconf
