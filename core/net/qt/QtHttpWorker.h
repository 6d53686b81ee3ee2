// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpTransport.h"
#include "net/qt/HttpConnection.h"

#include <QHash>
#include <QSslConfiguration>

#include <memory>
#include <optional>

namespace goconf {

/// The side of QtHttpTransport in the network thread: runs the exchanges, each known by its number, and keeps
/// the connections that may serve again. Everything but the constructor is called in that thread.
class QtHttpWorker : public QObject
{
    Q_OBJECT

public:
    explicit QtHttpWorker(HttpTransportSettings settings);

    void begin(quint64 id, const HttpTransport::Request &request, const std::shared_ptr<HttpStream> &stream);
    /// There is room again, or the answer is no longer wanted.
    void wake(quint64 id);

private:
    /// A server that is kept in mind with more than these connections would rather serve others.
    static constexpr qsizetype mostIdle = 6;

    struct Exchange
    {
        HttpTransport::Request request;
        std::shared_ptr<HttpStream> stream;
        std::shared_ptr<HttpConnection> connection;
    };
    using Idle = QList<std::shared_ptr<HttpConnection>>;

    const QSslConfiguration &tls();
    static QString serverOf(const QUrl &url);
    std::shared_ptr<HttpConnection> connectionFor(const QUrl &url, bool fresh);
    void run(quint64 id, bool fresh);
    void finished(quint64 id, bool reusable);
    void keep(const QUrl &url, const std::shared_ptr<HttpConnection> &connection);
    /// Destroys it later: it may be what called.
    void drop(const std::shared_ptr<HttpConnection> &connection);

    HttpTransportSettings m_settings;
    std::optional<QSslConfiguration> m_tls;
    QHash<quint64, Exchange> m_exchanges;
    QHash<QString, Idle> m_idle;
};

} // namespace goconf
