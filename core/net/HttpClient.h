// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpAnswer.h"
#include "net/HttpCredentials.h"
#include "net/HttpExchange.h"
#include "net/HttpLimits.h"
#include "net/HttpRequest.h"
#include "net/HttpTransport.h"
#include "net/RedirectRules.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace goconf {

/// Where the body of a successful answer (2xx) goes while it arrives. Both are called in the asking thread;
/// an error of theirs ends the exchange and is its result.
struct HttpReceiver
{
    /// Once, before the first byte.
    std::function<Result<void>(const HttpAnswer &head)> begin;
    std::function<Result<void>(const QByteArray &bytes)> write;
};

/// Asks web servers as the go command does (proxies by ProxySettings, credentials by HttpCredentials), with
/// the guards it lacks: RedirectRules, HttpLimits, a limit on size, and lengths that must come true.
///
/// Blocks until the answer is there: call it in a worker thread, never in one that draws. Other threads may
/// use the same client at the same time; they share its connections. A requested stop ends a call at once, at
/// whatever point it is: the thread waits for its own messages only, and the connection is cut behind its
/// back. Bytes are the server's own; no content coding is asked for and none is taken off.
class HttpClient
{
public:
    /// `proxies` are those that the transport was made with.
    HttpClient(std::shared_ptr<HttpTransport> transport, ProxySettings proxies, HttpCredentials credentials,
               HttpLimits limits = {});

    /// The final answer, of any status, with its body. Errors: InvalidValue, Refused (RedirectRules,
    /// certificates), Network, Timeout, TooLarge, Cancelled, PermissionDenied (a proxy), Unsupported.
    Result<HttpAnswer> fetch(const HttpRequest &request, const std::stop_token &stop = {}) const;

    /// Bytes of the body that a request with GET would bring, 0 when the server does not say; nothing of it
    /// is fetched. Errors: those of fetch() and of HttpAnswer::content().
    Result<qint64> size(HttpRequest request, const std::stop_token &stop = {}) const;

    /// As fetch(), but the body of a success goes to `receiver` piece by piece; at its error or ours the
    /// receiver may have got a part. The body of any other answer is in the result, as far as it was short.
    Result<HttpAnswer> stream(const HttpRequest &request, const HttpReceiver &receiver,
                              const std::stop_token &stop = {}) const;

private:
    Result<HttpTransport::Request> prepared(const HttpRequest &request, const RedirectRules &rules) const;
    static Result<HttpAnswer> received(HttpExchange &exchange, HttpAnswer answer, const HttpRequest &request,
                                       const HttpReceiver &receiver);

    std::shared_ptr<HttpTransport> m_transport;
    ProxySettings m_proxies;
    HttpCredentials m_credentials;
    HttpLimits m_limits;
};

} // namespace goconf
