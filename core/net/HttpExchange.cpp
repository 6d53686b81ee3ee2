// SPDX-License-Identifier: MIT
#include "net/HttpExchange.h"

#include "net/HttpProblem.h"

namespace goconf {

HttpExchange::HttpExchange(HttpTransport &transport, const HttpTransport::Request &request,
                           const HttpLimits &limits, std::optional<HttpProxy> proxy, std::stop_token stop)
    : m_request(request)
    , m_limits(limits)
    , m_proxy(std::move(proxy))
    , m_stop(std::move(stop))
    , m_stream(std::make_shared<HttpStream>())
{
    transport.start(request, m_stream);
}

HttpExchange::~HttpExchange()
{
    m_stream->abandon();
}

HttpStream::Event HttpExchange::next()
{
    const auto begin = std::chrono::steady_clock::now();
    const HttpStream::Event event = m_stream->next(m_limits.silence, m_stop);
    m_waited += std::chrono::steady_clock::now() - begin;
    return event;
}

Error HttpExchange::problem(HttpStream::Event event) const
{
    if (event == HttpStream::Event::Stopped)
        return HttpProblem::cancelled();
    if (event == HttpStream::Event::Silence)
        return HttpProblem::silent(m_request.url, m_limits.silence);
    return HttpProblem::failed(m_stream->failure(), m_request.url, m_proxy);
}

Result<HttpAnswer> HttpExchange::head()
{
    HttpStream::Event event = next();
    while (event == HttpStream::Event::SignOfLife)
        event = next();
    if (event != HttpStream::Event::Head)
        return fail(problem(event));
    HttpStream::Head head = m_stream->takeHead();
    m_waited = {};
    HttpAnswer answer;
    answer.status = head.status;
    answer.headers = std::move(head.headers);
    answer.url = m_request.url;
    return answer;
}

Result<void> HttpExchange::checkRate()
{
    if (m_waited < m_limits.slowTime)
        return {};
    if (m_sinceJudged < m_limits.slowBytes)
        return fail(HttpProblem::tooSlow(m_request.url, m_sinceJudged, m_limits.slowTime));
    m_waited = {};
    m_sinceJudged = 0;
    return {};
}

Result<void> HttpExchange::take(qint64 limit, const Write &write)
{
    const QByteArray bytes = m_stream->takeData();
    m_received += bytes.size();
    m_sinceJudged += bytes.size();
    if (m_received > limit)
        return fail(HttpProblem::tooLarge(m_request.url, limit));
    if (const Result<void> written = write(bytes); !written)
        return written;
    return checkRate();
}

Result<void> HttpExchange::body(const HttpAnswer &head, qint64 limit, const Write &write)
{
    const bool hasBody = m_request.method != "HEAD" && head.status != 204 && head.status != 304;
    const qint64 length = hasBody ? head.length() : 0;
    const QByteArray said = head.headers.value("Content-Length");
    if (length < 0 && !said.isEmpty() && head.headers.value("Transfer-Encoding").isEmpty())
        return fail(HttpProblem::badLength(m_request.url, said));
    if (length > limit)
        return fail(HttpProblem::tooLarge(m_request.url, limit));
    while (true) {
        const HttpStream::Event event = next();
        if (event == HttpStream::Event::Data) {
            if (const Result<void> taken = take(limit, write); !taken)
                return taken;
        } else if (event == HttpStream::Event::End) {
            if (length >= 0 && m_received != length)
                return fail(HttpProblem::endedEarly(m_request.url, m_received, length));
            return {};
        } else if (event != HttpStream::Event::SignOfLife) {
            return fail(problem(event));
        }
    }
}

} // namespace goconf
