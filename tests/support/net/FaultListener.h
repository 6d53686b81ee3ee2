// SPDX-License-Identifier: MIT
#pragma once

#include "support/net/FaultServer.h"

#include <QHash>
#include <QTcpServer>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace goconf::test {

/// The part of FaultServer in its thread: accepts connections, and knows the answers and the requests. What
/// may be called from other threads says so.
class FaultListener : public QObject
{
    Q_OBJECT

public:
    explicit FaultListener(FaultServer::Security security);

    /// Listens; in the server's thread.
    void begin();
    /// Cuts every connection; in the server's thread.
    void finish();

    // From any thread.
    quint16 port() const { return m_port; }
    bool isSecure() const { return m_security != FaultServer::Security::Plain; }
    void on(const QByteArray &path, FaultServer::Handler handler);
    void onBelow(const QByteArray &prefix, FaultServer::Handler handler);
    void allowTunnels(quint16 port, const QByteArray &credentials);
    QVector<ServedRequest> requests() const;
    bool waitFor(const std::function<bool(const QVector<ServedRequest> &)> &condition) const;
    bool waitUntilQuiet() const;

    // For connections.

    /// An answer begins, or is over.
    void setBusy(bool busy);
    /// Notes the request and finds its answer.
    ServedAnswer answer(ServedRequest request);
    /// Where tunnels lead; 0 when there are none.
    quint16 tunnelPort() const;

private:
    ServedAnswer proxyRefusal(const ServedRequest &request) const;

    const FaultServer::Security m_security;
    std::atomic<quint16> m_port = 0;
    QTcpServer *m_server = nullptr;
    int m_connections = 0;

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    QHash<QByteArray, FaultServer::Handler> m_handlers;
    QVector<std::pair<QByteArray, FaultServer::Handler>> m_below;
    QVector<ServedRequest> m_requests;
    int m_busy = 0;
    quint16 m_tunnelPort = 0;
    QByteArray m_proxyCredentials;
};

} // namespace goconf::test
