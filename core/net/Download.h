// SPDX-License-Identifier: MIT
#pragma once

#include "net/DownloadSink.h"
#include "net/HttpClient.h"
#include "net/TransferRate.h"

#include <QCoreApplication>

namespace goconf {

struct DownloadRequest
{
    QUrl url;
    /// As in HttpRequest.
    bool plainHttp = false;
    /// Bytes of the file at most.
    qint64 limit = qint64(1024) * 1024 * 1024;
    /// The length that the file must have, when it is known from elsewhere.
    std::optional<qint64> length;
};

struct DownloadProgress
{
    qint64 received = 0;
    /// -1 while it is not known.
    qint64 total = -1;
    qint64 bytesPerSecond = 0;
};

/// Fetches one file into a sink. When the connection breaks, it goes on where it stopped, if the server can
/// say that the file is still the same (If-Range with a strong ETag or Last-Modified), and else from the
/// beginning; the sink never gets bytes of two versions. run() may be called again after an error and goes on
/// likewise, with the same sink. source: RFC 9110 sections 8.8.2.2 (when Last-Modified is strong), 13.1.5
/// (If-Range), 14 and 15.3.7 (ranges).
class Download
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Download)

public:
    /// `report` is called in the thread of run(), at most ten times a second and at the end.
    using Report = std::function<void(const DownloadProgress &)>;

    /// `client` and `sink` must live as long as this.
    Download(const HttpClient &client, DownloadRequest request, DownloadSink &sink, Report report = {});

    /// The answer that the file came with. Errors: those of HttpClient, of HttpAnswer::content and of the
    /// sink; Corrupt when the file has another length than asked for. Silence ends it; only a broken
    /// connection is taken up again, five times at most, and not twice in a row without a byte.
    Result<HttpAnswer> run(const std::stop_token &stop = {});

private:
    static constexpr int mostAttempts = 6;
    static constexpr std::chrono::milliseconds reportInterval{100};

    Result<HttpAnswer> attempt(const std::stop_token &stop);
    HttpRequest request() const;
    Result<void> begin(const HttpAnswer &head);
    Result<void> beginWhole(const HttpAnswer &head);
    Result<void> beginPart(const HttpAnswer &head);
    Result<void> write(const QByteArray &bytes);
    Result<void> checkLength(const QUrl &url) const;
    Error notThisPart(const HttpAnswer &head);
    void report(bool atEnd);

    const HttpClient &m_client;
    DownloadRequest m_request;
    DownloadSink &m_sink;
    Report m_report;

    qint64 m_received = 0;
    qint64 m_total = -1;
    /// What If-Range may say; empty: no going on in the middle.
    QByteArray m_validator;
    /// Of this attempt: bytes came, or it showed that the file must be had from the beginning.
    bool m_worthAnother = false;
    TransferRate m_rate;
    TransferRate::Time m_reported{};
};

} // namespace goconf
