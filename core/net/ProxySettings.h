// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"
#include "base/Result.h"
#include "env/grammar/GoUrl.h"
#include "net/HttpProxy.h"
#include "net/IpAddress.h"

#include <QCoreApplication>
#include <QUrl>
#include <QVector>

#include <optional>

namespace goconf {

/// Which proxy a request goes through, by HTTP_PROXY, HTTPS_PROXY, NO_PROXY (or their lower-case forms, which
/// count when the upper-case one is unset or empty) and REQUEST_METHOD of an environment. The loopback is
/// never reached through a proxy. A value; thread-safe for readers.
///
/// source: golang.org/x/net/http/httpproxy as net/http of Go 1.21 to 1.27 has it; later versions of that
/// package look at the lower-case names first, and no released Go does.
class ProxySettings
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProxySettings)

public:
    ProxySettings() = default;
    explicit ProxySettings(const Environment &environment);

    /// The URL of the proxy, or nothing for a direct connection: httpproxy.Config.ProxyFunc. A value that is
    /// no URL counts as unset, as in Go. Error: Refused when HTTP_PROXY may come from a web client (CGI).
    Result<std::optional<GoUrl>> urlFor(const QUrl &url) const;
    /// The same as something to connect to. Further errors: InvalidValue for a scheme that is no proxy's,
    /// Unsupported for a proxy which is itself spoken to through TLS (https://), which Go can and we cannot.
    Result<std::optional<HttpProxy>> proxyFor(const QUrl &url) const;

private:
    /// One entry of NO_PROXY that is a name: ".example.com", for the domain itself too or only what is below.
    struct Domain
    {
        QByteArray suffix;
        QByteArray port;
        bool itself = false;
    };
    struct Address
    {
        IpAddress address;
        QByteArray port;
    };
    struct Source
    {
        QByteArray variable;
        std::optional<GoUrl> url;
    };

    static Source source(const Environment &environment, const QByteArray &upper, const QByteArray &lower);
    void readExceptions(const QByteArray &list);
    void readException(const QByteArray &entry);
    bool isException(const QUrl &url) const;

    Source m_http;
    Source m_https;
    bool m_cgi = false;
    bool m_all = false;
    QVector<IpBlock> m_blocks;
    QVector<Address> m_addresses;
    QVector<Domain> m_domains;
};

} // namespace goconf
