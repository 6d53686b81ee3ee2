// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "net/HttpClient.h"
#include "platform/Host.h"
#include "proxy/ModuleSettings.h"

namespace goconf {

/// The way to web servers as the account has it set up: its HTTP proxies, roots and credentials, and the
/// library with the sockets, which is loaded here and by whoever needs no network never.
class Network
{
public:
    /// Errors: TransportLibrary::open, HttpTransportSettings::read, HttpCredentials::read.
    static Result<Network> open(const Host &host, const ModuleSettings &settings);

    /// All clients share their connections.
    HttpClient client(HttpLimits limits = {}) const
    {
        return {m_transport, m_proxies, m_credentials, limits};
    }

private:
    Network(std::shared_ptr<HttpTransport> transport, ProxySettings proxies, HttpCredentials credentials);

    std::shared_ptr<HttpTransport> m_transport;
    ProxySettings m_proxies;
    HttpCredentials m_credentials;
};

/// The settings of the go command as this process sees them, or those of the newest Go where there is none.
/// What would stop go is added to `problems`; who is about to get a Go need not hear that there is none.
ModuleSettings moduleSettings(const Host &host, Problems &problems);

} // namespace goconf
