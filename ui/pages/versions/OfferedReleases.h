// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "net/HttpLimits.h"
#include "sdk/release/ReleaseList.h"
#include "stores/Settings.h"

#include <stop_token>

namespace goconf::ui {

/// From where a Go is taken.
enum class ReleasePlace {
    Proxies, ///< the module proxies that GOPROXY names
    Site,    ///< where Go's makers offer it: go.dev/dl
};

/// What there is to install, as somebody says or said it.
struct OfferedReleases
{
    ReleaseList list;
    /// Why the newest list could not be had.
    Problems problems;
    QDateTime now;

    /// Asks the place, and falls back on what is kept; blocks. Error: Cancelled, and those of Host.
    static Result<OfferedReleases> read(const Host &host, ReleasePlace place, HttpLimits limits,
                                        const std::stop_token &stop);

    /// Nobody could be asked just now.
    bool isOffline() const;
    /// Bytes of the download for a system; 0 when nobody says.
    qint64 sizeOf(const Release &release, const Host &host) const;
};

/// The address to take in place of the proxies; empty for Proxies.
QByteArray siteOf(ReleasePlace place);

} // namespace goconf::ui
