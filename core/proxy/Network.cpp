// SPDX-License-Identifier: MIT
#include "proxy/Network.h"

#include "net/TransportLibrary.h"
#include "stores/GoEnvironmentReader.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace goconf {

Network::Network(std::shared_ptr<HttpTransport> transport, ProxySettings proxies, HttpCredentials credentials)
    : m_transport(std::move(transport))
    , m_proxies(std::move(proxies))
    , m_credentials(std::move(credentials))
{
}

Result<Network> Network::open(const Host &host, const ModuleSettings &settings)
{
    const Result<HttpTransportSettings> transport = HttpTransportSettings::read(host);
    if (!transport)
        return fail(transport.error());
    const Result<HttpCredentials> credentials = HttpCredentials::read(host, settings.goAuth);
    if (!credentials)
        return fail(credentials.error());
    const Result<std::shared_ptr<HttpTransport>> loaded =
        TransportLibrary::open(TransportLibrary::fileOfThisProgram(), *transport);
    if (!loaded)
        return fail(loaded.error());
    return Network(*loaded, transport->proxies, *credentials);
}

ModuleSettings moduleSettings(const Host &host, Problems &problems)
{
    Problems all;
    const GoEnvironment go = readGoEnvironment(host, all);
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(problems),
                 [](const Problem &problem) { return problem.severity == Severity::Error; });
    return ModuleSettings::of(go, host.os);
}

} // namespace goconf
