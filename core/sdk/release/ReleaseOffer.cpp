// SPDX-License-Identifier: MIT
#include "sdk/release/ReleaseOffer.h"

#include <algorithm>

namespace goconf {

ReleaseOffer ReleaseOffer::make(const ReleaseList &list, const QVector<Sdk> &sdks,
                                const std::optional<GoVersion> &wanted, bool all)
{
    const Release *recommended = wanted ? list.recommendedFor(*wanted) : list.newest();
    ReleaseOffer offer;
    std::optional<GoVersion> line;
    for (const Release &release : list.releases) {
        Entry entry{
            release, release.stable && list.isSupported(release.version), &release == recommended, {}};
        for (const Sdk &sdk : sdks) {
            if (sdk.version == release.version && sdk.healthy())
                entry.installed.append(sdk.path);
        }
        const GoVersion itsLine(release.version.major(), release.version.minor());
        const bool isLast = release.stable && line != itsLine;
        if (isLast)
            line = itsLine;
        if (all || (isLast && entry.isSupported) || entry.isRecommended || !entry.installed.isEmpty())
            offer.entries.append(entry);
    }
    return offer;
}

const ReleaseOffer::Entry *ReleaseOffer::recommended() const
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                    [](const Entry &entry) { return entry.isRecommended; });
    return found == entries.cend() ? nullptr : &*found;
}

} // namespace goconf
