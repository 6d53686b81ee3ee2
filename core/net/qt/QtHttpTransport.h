// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpTransport.h"

#include <QThread>

#include <atomic>

namespace goconf {

class QtHttpWorker;

/// HttpTransport on the sockets of Qt Network, in a thread of its own that all callers share, and with it the
/// connections that are kept. HTTP/1.1 by Http1Parser; QNetworkAccessManager stands back, because it may take
/// an answer that was cut off for a whole one, sends a request again behind our back, and reads fields
/// without end.
class QtHttpTransport : public HttpTransport
{
public:
    explicit QtHttpTransport(HttpTransportSettings settings);
    /// Cuts every connection and waits for the thread.
    ~QtHttpTransport() override;

    void start(const Request &request, const std::shared_ptr<HttpStream> &stream) override;

private:
    QThread m_thread;
    QtHttpWorker *m_worker; ///< lives in m_thread, which deletes it at its end
    std::atomic<quint64> m_lastId = 0;
};

} // namespace goconf
