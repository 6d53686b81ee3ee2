// SPDX-License-Identifier: MIT
#include "net/HttpClient.h"

#include <algorithm>
#include <array>

namespace goconf {

namespace {

/// Of the body of a failure: enough for its first lines, and for a connection that can be used again.
constexpr qint64 failureLimit = 64 * 1024;

} // namespace

HttpClient::HttpClient(std::shared_ptr<HttpTransport> transport, ProxySettings proxies,
                       HttpCredentials credentials, HttpLimits limits)
    : m_transport(std::move(transport))
    , m_proxies(std::move(proxies))
    , m_credentials(std::move(credentials))
    , m_limits(limits)
{
}

Result<HttpAnswer> HttpClient::fetch(const HttpRequest &request, const std::stop_token &stop) const
{
    QByteArray body;
    HttpReceiver receiver;
    receiver.begin = [](const HttpAnswer &) { return Result<void>(); };
    receiver.write = [&body](const QByteArray &bytes) {
        body += bytes;
        return Result<void>();
    };
    Result<HttpAnswer> answer = stream(request, receiver, stop);
    if (answer && !body.isEmpty())
        answer->body = body;
    return answer;
}

Result<qint64> HttpClient::size(HttpRequest request, const std::stop_token &stop) const
{
    constexpr std::array notOffered{405, 501}; // RFC 9110, 15.5.6 and 15.6.2: to HEAD
    request.method = HttpRequest::Method::Head;
    const Result<HttpAnswer> answer = fetch(request, stop);
    if (!answer)
        return fail(answer.error());
    if (std::find(notOffered.begin(), notOffered.end(), answer->status) != notOffered.end())
        return 0;
    return answer->content().map([&](const QByteArray &) { return std::max<qint64>(answer->length(), 0); });
}

Result<HttpTransport::Request> HttpClient::prepared(const HttpRequest &request,
                                                    const RedirectRules &rules) const
{
    // Also when they are not sent, so that a name and password in an http:// URL are refused first of all.
    const Result<QByteArray> authorization = m_credentials.authorization(request.url);
    if (!authorization)
        return fail(authorization.error());
    HttpTransport::Request result;
    result.method = request.method == HttpRequest::Method::Head ? "HEAD" : "GET";
    result.url = rules.url();
    result.headers = request.headers;
    result.headers.append("User-Agent", "Go-Configurator/" GOCONF_VERSION);
    result.headers.append("Accept-Encoding", "identity");
    if (rules.atOrigin() && !authorization->isEmpty())
        result.headers.append("Authorization", *authorization);
    return result;
}

Result<HttpAnswer> HttpClient::received(HttpExchange &exchange, HttpAnswer answer, const HttpRequest &request,
                                        const HttpReceiver &receiver)
{
    if (answer.status >= 200 && answer.status < 300) {
        if (const Result<void> begun = receiver.begin(answer); !begun)
            return fail(begun.error());
        const Result<void> body = exchange.body(answer, request.limit, receiver.write);
        return body ? Result<HttpAnswer>(answer) : fail(body.error());
    }
    // The status is the answer; whether its explanation comes whole does not matter.
    QByteArray text;
    const Result<void> body = exchange.body(answer, failureLimit, [&text](const QByteArray &bytes) {
        text += bytes;
        return Result<void>();
    });
    if (!body && body.error().code == ErrorCode::Cancelled)
        return fail(body.error());
    answer.body = text;
    return answer;
}

Result<HttpAnswer> HttpClient::stream(const HttpRequest &request, const HttpReceiver &receiver,
                                      const std::stop_token &stop) const
{
    Result<RedirectRules> rules = RedirectRules::begin(request);
    if (!rules)
        return fail(rules.error());
    while (true) {
        const Result<HttpTransport::Request> hop = prepared(request, *rules);
        if (!hop)
            return fail(hop.error());
        const Result<std::optional<HttpProxy>> proxy = m_proxies.proxyFor(hop->url);
        if (!proxy)
            return fail(proxy.error());
        HttpExchange exchange(*m_transport, *hop, m_limits, *proxy, stop);
        Result<HttpAnswer> head = exchange.head();
        if (!head)
            return head;
        if (!RedirectRules::isRedirect(head->status, head->headers))
            return received(exchange, std::move(*head), request, receiver);
        if (const Result<void> followed = rules->follow(head->headers); !followed)
            return fail(followed.error());
    }
}

} // namespace goconf
