// SPDX-License-Identifier: MIT
#include "sdk/release/ReleaseList.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

QLatin1StringView releaseSourceName(ReleaseSource source)
{
    switch (source) {
    case ReleaseSource::Site: return "site"_L1;
    case ReleaseSource::Proxy: return "goproxy"_L1;
    case ReleaseSource::Kept: return "kept"_L1;
    case ReleaseSource::BuiltIn: return "built-in"_L1;
    }
    Q_UNREACHABLE();
}

namespace {

template <typename Condition>
const Release *first(const QVector<Release> &releases, const Condition &condition)
{
    const auto found = std::find_if(releases.cbegin(), releases.cend(), condition);
    return found == releases.cend() ? nullptr : &*found;
}

} // namespace

const Release *ReleaseList::find(const GoVersion &version) const
{
    return first(releases, [&](const Release &release) { return release.version == version; });
}

const Release *ReleaseList::newest() const
{
    return first(releases, [](const Release &release) { return release.stable; });
}

const Release *ReleaseList::newestOfLine(const GoVersion &line) const
{
    return first(releases, [&](const Release &release) {
        return release.stable && release.version.major() == line.major() &&
               release.version.minor() == line.minor();
    });
}

bool ReleaseList::isSupported(const GoVersion &version) const
{
    const Release *last = newest();
    return last && ToolchainVersion::isSupported(version, last->version);
}

const Release *ReleaseList::recommendedFor(const GoVersion &wanted) const
{
    const Release *last = newest();
    if (!last || wanted > last->version)
        return find(wanted);
    if (!isSupported(wanted))
        return last;
    return first(releases, [&](const Release &release) {
        return release.stable && release.version.major() == wanted.major() &&
               release.version.minor() == wanted.minor() && release.version >= wanted;
    });
}

void ReleaseList::tidyFor(const QByteArray &goos, const QByteArray &goarch)
{
    releases.removeIf(
        [&](const Release &release) { return release.files && !release.fileFor(goos, goarch); });
    std::stable_sort(releases.begin(), releases.end(),
                     [](const Release &a, const Release &b) { return a.version > b.version; });
    const auto end = std::unique(releases.begin(), releases.end(),
                                 [](const Release &a, const Release &b) { return a.version == b.version; });
    releases.erase(end, releases.end());
}

} // namespace goconf
