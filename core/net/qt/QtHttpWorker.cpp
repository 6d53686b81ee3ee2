// SPDX-License-Identifier: MIT
#include "net/qt/QtHttpWorker.h"

#include <QSslCertificate>

namespace goconf {

QtHttpWorker::QtHttpWorker(HttpTransportSettings settings)
    : m_settings(std::move(settings))
{
}

const QSslConfiguration &QtHttpWorker::tls()
{
    if (!m_tls) { // not before it is needed: it loads the TLS library
        m_tls = QSslConfiguration::defaultConfiguration();
        if (m_settings.roots)
            m_tls->setCaCertificates(QSslCertificate::fromData(*m_settings.roots, QSsl::Pem));
    }
    return *m_tls;
}

QString QtHttpWorker::serverOf(const QUrl &url)
{
    return url.scheme() + QLatin1Char(' ') + url.host() + QLatin1Char(' ') + QString::number(url.port());
}

std::shared_ptr<HttpConnection> QtHttpWorker::connectionFor(const QUrl &url, bool fresh)
{
    Idle &idle = m_idle[serverOf(url)];
    if (!fresh && !idle.isEmpty()) {
        std::shared_ptr<HttpConnection> connection = idle.takeLast();
        connection->disconnect(this);
        return connection;
    }
    // An unusable proxy came out before the request was made.
    const Result<std::optional<HttpProxy>> proxy = m_settings.proxies.proxyFor(url);
    const bool secure = url.scheme() == QLatin1String("https");
    return std::make_shared<HttpConnection>(proxy ? *proxy : std::nullopt,
                                            secure ? tls() : QSslConfiguration());
}

void QtHttpWorker::begin(quint64 id, const HttpTransport::Request &request,
                         const std::shared_ptr<HttpStream> &stream)
{
    if (stream->isAbandoned())
        return;
    m_exchanges.insert(id, {request, stream, {}});
    run(id, false);
}

void QtHttpWorker::run(quint64 id, bool fresh)
{
    Exchange &exchange = m_exchanges[id];
    exchange.connection = connectionFor(exchange.request.url, fresh);
    HttpConnection *connection = exchange.connection.get();
    connect(connection, &HttpConnection::finished, this,
            [this, id](bool reusable) { finished(id, reusable); });
    connect(connection, &HttpConnection::stale, this, [this, id] {
        const auto found = m_exchanges.find(id);
        found->connection->disconnect(this);
        drop(found->connection);
        run(id, true);
    });
    connection->begin(exchange.request, exchange.stream);
}

void QtHttpWorker::finished(quint64 id, bool reusable)
{
    const Exchange exchange = m_exchanges.take(id);
    exchange.connection->disconnect(this);
    if (reusable)
        keep(exchange.request.url, exchange.connection);
    else
        drop(exchange.connection);
}

void QtHttpWorker::keep(const QUrl &url, const std::shared_ptr<HttpConnection> &connection)
{
    const QString server = serverOf(url);
    Idle &idle = m_idle[server];
    if (idle.size() >= mostIdle) {
        drop(connection);
        return;
    }
    idle.append(connection);
    connect(connection.get(), &HttpConnection::finished, this, [this, server, raw = connection.get()] {
        Idle &all = m_idle[server];
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all.at(i).get() == raw) {
                drop(all.takeAt(i));
                return;
            }
        }
    });
}

void QtHttpWorker::drop(const std::shared_ptr<HttpConnection> &connection)
{
    QMetaObject::invokeMethod(this, [kept = connection] {}, Qt::QueuedConnection);
}

void QtHttpWorker::wake(quint64 id)
{
    const auto found = m_exchanges.find(id);
    if (found == m_exchanges.end())
        return;
    if (!found->stream->isAbandoned()) {
        found->connection->resume();
        return;
    }
    m_exchanges.erase(found); // and with it the connection
}

} // namespace goconf
