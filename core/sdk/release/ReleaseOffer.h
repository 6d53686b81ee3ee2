// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/Sdk.h"
#include "sdk/release/ReleaseList.h"

#include <optional>

namespace goconf {

/// The releases of a list as they are put before somebody who chooses one.
struct ReleaseOffer
{
    struct Entry
    {
        Release release;
        /// Go's makers still mend its line.
        bool isSupported = false;
        bool isRecommended = false;
        /// The healthy Gos of this version on this machine, by their GOROOT.
        QStringList installed;
    };

    /// The newest version first.
    QVector<Entry> entries;

    /// `wanted` is what a project asks for at least: ReleaseList::recommendedFor; without one newest() is
    /// recommended. Unless `all`, only the last release of each supported line is offered, and what is
    /// recommended or installed.
    static ReleaseOffer make(const ReleaseList &list, const QVector<Sdk> &sdks,
                             const std::optional<GoVersion> &wanted, bool all);

    /// Nothing when no release is new enough.
    const Entry *recommended() const;
};

} // namespace goconf
