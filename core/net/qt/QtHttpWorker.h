// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpTransport.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <memory>
#include <optional>

namespace goconf {

/// The side of QtHttpTransport in the network thread: runs the exchanges, each known by its number.
/// Everything but the constructor is called in that thread.
class QtHttpWorker : public QObject
{
    Q_OBJECT

public:
    explicit QtHttpWorker(HttpTransportSettings settings);
    ~QtHttpWorker() override;

    void begin(quint64 id, const HttpTransport::Request &request, const std::shared_ptr<HttpStream> &stream);
    /// There is room again, or the answer is no longer wanted.
    void wake(quint64 id);

private:
    struct Exchange
    {
        QNetworkReply *reply = nullptr;
        std::shared_ptr<HttpStream> stream;
        QList<QSslError> tlsErrors;
        bool headSent = false;
    };

    QNetworkAccessManager &manager();
    QNetworkRequest networkRequest(const HttpTransport::Request &request) const;
    void watch(quint64 id, QNetworkReply *reply);
    static void sendHead(Exchange &exchange);
    static void pump(Exchange &exchange);
    /// Passes on what there is; after the end of the reply also the end.
    void advance(quint64 id);

    HttpTransportSettings m_settings;
    std::optional<QSslConfiguration> m_tls;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QHash<quint64, Exchange> m_exchanges;
};

} // namespace goconf
