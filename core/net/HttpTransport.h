// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpStream.h"
#include "net/ProxySettings.h"
#include "platform/Host.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace goconf {

/// What every exchange over one transport shares.
struct HttpTransportSettings
{
    ProxySettings proxies;
    /// PEM text of the root certificates to trust; nothing for the system's own.
    std::optional<QByteArray> roots;

    /// By the environment of `host`. Error: of TrustedRoots.
    static Result<HttpTransportSettings> read(const Host &host);
};

/// Carries one request to one server and brings its answer, exactly as it was sent: no redirect is followed,
/// no header added that means something, no content decoded, nothing kept but connections. It is Go's
/// http.RoundTripper. The one on Qt Network is in a library that is loaded when it is needed, because loading
/// Qt Network costs a program more time than most commands take.
class HttpTransport
{
public:
    struct Request
    {
        QByteArray method;
        /// http or https, without user info and fragment.
        QUrl url;
        HttpHeaders headers;
    };

    virtual ~HttpTransport() = default;
    HttpTransport(const HttpTransport &) = delete;
    HttpTransport &operator=(const HttpTransport &) = delete;

    /// Begins an exchange and returns at once; everything else comes through `stream`. From any thread.
    virtual void start(const Request &request, const std::shared_ptr<HttpStream> &stream) = 0;

protected:
    HttpTransport() = default;
};

} // namespace goconf
