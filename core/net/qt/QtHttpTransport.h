// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpTransport.h"

#include <QThread>

#include <atomic>

namespace goconf {

class QtHttpWorker;

/// HttpTransport on QNetworkAccessManager, in a thread of its own that all callers share, and with it the
/// connections: HTTP/1.1, six at a time for each server. HTTP/2 is not
/// offered: its framing in Qt 6.4 tells a broken connection less surely from an end.
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
