// SPDX-License-Identifier: MIT
#include "net/Download.h"

#include "net/ContentRange.h"
#include "net/HttpProblem.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace goconf {

namespace {

QDateTime httpDate(const QByteArray &text)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeZone(QTimeZone::utc());
    return date;
}

/// What proves in If-Range that the file is still the same; empty when nothing does.
QByteArray strongValidator(const HttpHeaders &headers)
{
    if (headers.value("Accept-Ranges").toLower() == "none")
        return {};
    const QByteArray etag = headers.value("ETag");
    if (etag.startsWith('"'))
        return etag;
    // A file that changed twice within the second of its date would look the same.
    const QDateTime modified = httpDate(headers.value("Last-Modified"));
    const QDateTime sent = httpDate(headers.value("Date"));
    return modified.isValid() && sent.isValid() && modified.secsTo(sent) >= 1 ? headers.value("Last-Modified")
                                                                              : QByteArray();
}

} // namespace

Download::Download(const HttpClient &client, DownloadRequest request, DownloadSink &sink, Report report)
    : m_client(client)
    , m_request(std::move(request))
    , m_sink(sink)
    , m_report(std::move(report))
{
}

Result<HttpAnswer> Download::run(const std::stop_token &stop)
{
    int fruitless = 0;
    for (int number = 1;; ++number) {
        m_worthAnother = false;
        Result<HttpAnswer> answer = attempt(stop);
        if (answer) {
            report(true);
            return answer;
        }
        fruitless = m_worthAnother ? 0 : fruitless + 1;
        const bool again = m_worthAnother || (m_received > 0 && fruitless < 2);
        if (answer.error().code != ErrorCode::Network || !again || number == mostAttempts)
            return answer;
    }
}

HttpRequest Download::request() const
{
    HttpRequest request;
    request.url = m_request.url;
    request.plainHttp = m_request.plainHttp;
    request.limit = m_request.limit;
    if (m_received > 0 && !m_validator.isEmpty()) {
        request.headers.append("Range", "bytes=" + QByteArray::number(m_received) + '-');
        request.headers.append("If-Range", m_validator);
    }
    return request;
}

Result<HttpAnswer> Download::attempt(const std::stop_token &stop)
{
    if (m_total >= 0 && m_received == m_total)
        m_received = 0; // the last byte came, but the end did not: there is no range behind it
    if (m_validator.isEmpty())
        m_received = 0;
    HttpReceiver receiver;
    receiver.begin = [this](const HttpAnswer &head) { return begin(head); };
    receiver.write = [this](const QByteArray &bytes) { return write(bytes); };
    const Result<HttpAnswer> answer = m_client.stream(request(), receiver, stop);
    if (!answer)
        return answer;
    if (answer->status == 416 && m_received > 0)
        return fail(notThisPart(*answer));
    if (answer->status != 200 && answer->status != 206)
        return fail(HttpProblem::status(*answer));
    if (m_total >= 0 && m_received != m_total)
        return fail(
            HttpProblem::endedEarly(answer->url, m_received, m_total)); // a shorter part than asked for
    m_total = m_received;
    if (const Result<void> right = checkLength(answer->url); !right)
        return fail(right.error());
    return answer;
}

Result<void> Download::begin(const HttpAnswer &head)
{
    if (head.status == 200)
        return beginWhole(head);
    return head.status == 206 ? beginPart(head) : fail(HttpProblem::status(head));
}

Result<void> Download::beginWhole(const HttpAnswer &head)
{
    m_received = 0;
    m_total = head.length();
    m_validator = strongValidator(head.headers);
    if (const Result<void> right = checkLength(head.url); !right)
        return right;
    return m_sink.restart();
}

Result<void> Download::beginPart(const HttpAnswer &head)
{
    const std::optional<ContentRange> range = ContentRange::parse(head.headers.value("Content-Range"));
    const bool continues = m_received > 0 && range && range->first == m_received;
    // Without any total nobody could tell the last part.
    const bool sameLength =
        range && (m_total < 0 ? range->total >= 0 : range->total < 0 || range->total == m_total);
    const QByteArray etag = head.headers.value("ETag");
    const bool sameFile = !m_validator.startsWith('"') || etag.isEmpty() || etag == m_validator;
    if (!continues || !sameLength || !sameFile)
        return fail(notThisPart(head));
    if (m_total < 0)
        m_total = range->total;
    return checkLength(head.url);
}

Error Download::notThisPart(const HttpAnswer &head)
{
    m_worthAnother = m_received > 0; // else not even the beginning was asked for by a range
    m_validator.clear();
    m_received = 0;
    m_total = -1;
    return HttpProblem::status(head);
}

Result<void> Download::checkLength(const QUrl &url) const
{
    if (m_total > m_request.limit)
        return fail(HttpProblem::tooLarge(url, m_request.limit));
    if (!m_request.length || m_total < 0 || m_total == *m_request.length)
        return {};
    return fail(
        ErrorCode::Corrupt,
        tr("%1 is not the file that was expected, because its length is another: choose another server")
            .arg(HttpProblem::shown(url)),
        QStringLiteral("%1 instead of %2 bytes").arg(m_total).arg(*m_request.length));
}

Result<void> Download::write(const QByteArray &bytes)
{
    const qint64 most = m_total >= 0 ? m_total : m_request.limit;
    if (m_received + bytes.size() > most)
        return fail(HttpProblem::tooLarge(m_request.url, most));
    if (const Result<void> written = m_sink.write(bytes); !written) {
        m_validator.clear(); // nobody knows how much of it was written
        return written;
    }
    m_worthAnother = true;
    m_received += bytes.size();
    report(false);
    return {};
}

void Download::report(bool atEnd)
{
    const TransferRate::Time now = std::chrono::steady_clock::now();
    if (!m_report || (!atEnd && now - m_reported < reportInterval))
        return;
    m_reported = now;
    m_rate.add(now, m_received);
    m_report({m_received, m_total, m_rate.bytesPerSecond()});
}

} // namespace goconf
