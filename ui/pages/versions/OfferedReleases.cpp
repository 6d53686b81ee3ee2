// SPDX-License-Identifier: MIT
#include "pages/versions/OfferedReleases.h"

#include "proxy/GoDownloads.h"
#include "proxy/ModuleProxyChain.h"
#include "proxy/Network.h"
#include "sdk/release/ReleaseFinder.h"

#include <optional>

namespace goconf::ui {

QByteArray siteOf(ReleasePlace place)
{
    return place == ReleasePlace::Site ? GoDownloads::read().releases : QByteArray();
}

Result<OfferedReleases> OfferedReleases::read(const Host &host, ReleasePlace place, HttpLimits limits,
                                              const std::stop_token &stop)
{
    const Result<QString> cache = host.cacheDir();
    if (!cache)
        return fail(cache.error());
    OfferedReleases offered;
    offered.now = QDateTime::currentDateTimeUtc();
    Problems settingProblems; // said by the page of the variables
    const ModuleSettings settings = moduleSettings(host, settingProblems);
    const Result<Network> network = Network::open(host, settings);
    std::optional<HttpClient> client;
    ReleaseFinder finder(ReleaseStore(*cache), {host.os.goName(), host.architecture, true, offered.now});
    if (network) {
        client.emplace(network->client(limits));
        if (place == ReleasePlace::Proxies) {
            finder.setProxies(ModuleProxyChain::make(*client, settings));
        } else if (const Result<ReleaseSite> site = ReleaseSite::at(*client, siteOf(place)); site) {
            finder.setSite(*site);
        }
    } else {
        offered.problems.append({Severity::Warning, network.error().what, {}});
    }
    Result<ReleaseList> list = finder.find(stop);
    if (!list)
        return fail(list.error());
    offered.list = std::move(*list);
    offered.problems += finder.problems();
    return offered;
}

bool OfferedReleases::isOffline() const
{
    return list.source == ReleaseSource::Kept || list.source == ReleaseSource::BuiltIn;
}

qint64 OfferedReleases::sizeOf(const Release &release, const Host &host) const
{
    const ReleaseFile *file = release.fileFor(host.os.goName(), host.architecture);
    return file ? file->size : 0;
}

} // namespace goconf::ui
