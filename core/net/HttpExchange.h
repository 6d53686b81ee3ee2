// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "net/HttpAnswer.h"
#include "net/HttpLimits.h"
#include "net/HttpTransport.h"

#include <functional>
#include <stop_token>

namespace goconf {

/// One request and its answer as the asking thread lives through it: waits within the limits, and holds the
/// answer to the length it promised. Ended early by its destructor.
class HttpExchange
{
public:
    using Write = std::function<Result<void>(const QByteArray &)>;

    /// `request` and `limits` must live as long as this.
    HttpExchange(HttpTransport &transport, const HttpTransport::Request &request, const HttpLimits &limits,
                 std::optional<HttpProxy> proxy, std::stop_token stop);
    ~HttpExchange();
    Q_DISABLE_COPY_MOVE(HttpExchange)

    /// The status and the header fields. Errors: of HttpProblem.
    Result<HttpAnswer> head();
    /// The body after the head, in pieces; `limit` bytes at most. Errors: of HttpProblem and of `write`.
    Result<void> body(const HttpAnswer &head, qint64 limit, const Write &write);

private:
    HttpStream::Event next();
    Error problem(HttpStream::Event event) const;
    Result<void> take(qint64 limit, const Write &write);
    Result<void> checkRate();

    const HttpTransport::Request &m_request;
    const HttpLimits &m_limits;
    std::optional<HttpProxy> m_proxy;
    std::stop_token m_stop;
    std::shared_ptr<HttpStream> m_stream;
    qint64 m_received = 0;
    /// Time spent waiting for the body, and what it brought, since the rate was last judged.
    std::chrono::steady_clock::duration m_waited{};
    qint64 m_sinceJudged = 0;
};

} // namespace goconf
