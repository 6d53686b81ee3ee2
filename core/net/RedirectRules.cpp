// SPDX-License-Identifier: MIT
#include "net/RedirectRules.h"

#include "net/HttpProblem.h"
#include "net/IpAddress.h"

namespace goconf {

namespace {

bool isSecure(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

bool isPlain(const QUrl &url)
{
    return url.scheme() == QLatin1String("http");
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    const std::optional<IpAddress> address = IpAddress::parse(host.toUtf8());
    return host == QLatin1String("localhost") || (address && address->isLoopback());
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const int port = isSecure(a) ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(port) == b.port(port);
}

} // namespace

Result<RedirectRules> RedirectRules::begin(const HttpRequest &request)
{
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty() || (!isSecure(url) && !isPlain(url))) {
        return fail(ErrorCode::InvalidValue,
                    tr("%1 is no address of a server: write https://HOST/PATH").arg(HttpProblem::shown(url)));
    }
    RedirectRules rules;
    rules.m_plainHttp = request.plainHttp;
    rules.m_origin = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    rules.m_url = rules.m_origin;
    rules.m_seen.insert(rules.m_url);
    if (const Result<void> allowed = rules.checkPlain(rules.m_url); !allowed)
        return fail(allowed.error());
    return rules;
}

bool RedirectRules::isRedirect(int status, const HttpHeaders &headers)
{
    const bool moved = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    return moved && !headers.value("Location").isEmpty();
}

Result<void> RedirectRules::checkPlain(const QUrl &url) const
{
    // A server elsewhere has no business with what listens on this machine.
    const bool staysHere = isLoopback(url) && isLoopback(m_url);
    if (isSecure(url) || staysHere || (m_plainHttp && sameOrigin(url, m_origin)))
        return {};
    return fail(
        ErrorCode::Refused,
        tr("%1 would be fetched without encryption, so that anybody on the way could read and change it: "
           "use https://")
            .arg(HttpProblem::shown(url)));
}

Result<void> RedirectRules::follow(const HttpHeaders &headers)
{
    const QUrl location = QUrl::fromEncoded(headers.value("Location"));
    const QUrl next = m_url.resolved(location).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    const QString server = m_url.host();
    if (!location.isValid() || next.host().isEmpty() || (!isSecure(next) && !isPlain(next))) {
        return fail(ErrorCode::Network,
                    tr("%1 sends us on to an address that is none: choose another server").arg(server));
    }
    if (isSecure(m_url) && !isSecure(next)) {
        return fail(ErrorCode::Refused,
                    tr("%1 sends us on to %2, which is not encrypted: choose another server")
                        .arg(server, HttpProblem::shown(next)));
    }
    if (const Result<void> allowed = checkPlain(next); !allowed)
        return fail(allowed.error());
    if (m_seen.contains(next)) {
        return fail(
            ErrorCode::Network,
            tr("%1 sends us round in a circle: try again later, or choose another server").arg(server));
    }
    if (++m_count > mostRedirects) {
        return fail(ErrorCode::Network, tr("%1 sends us on again after %n redirects: choose another server",
                                           nullptr, mostRedirects)
                                            .arg(server));
    }
    m_seen.insert(next);
    m_url = next;
    return {};
}

bool RedirectRules::atOrigin() const
{
    return sameOrigin(m_url, m_origin);
}

} // namespace goconf
