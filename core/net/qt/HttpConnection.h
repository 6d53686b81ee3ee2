// SPDX-License-Identifier: MIT
#pragma once

#include "net/Http1Parser.h"
#include "net/HttpTransport.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <memory>
#include <optional>

namespace goconf {

/// One connection to a server, or through a proxy, that carries one exchange after the other. Lives in the
/// thread of the transport.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(std::optional<HttpProxy> proxy, const QSslConfiguration &tls);
    ~HttpConnection() override;

    /// Begins an exchange; none may be running. Connects when there is no connection yet.
    void begin(const HttpTransport::Request &request, const std::shared_ptr<HttpStream> &stream);
    /// There is room in the stream again.
    void resume() { advance(); }

Q_SIGNALS:
    /// The exchange is over; the stream knows how. `reusable` when the connection may carry another.
    void finished(bool reusable);
    /// The server had given up the connection, which carried an exchange before, when this one began: not a
    /// byte came. It can be begun once more elsewhere (RFC 9112 section 9.3.1).
    void stale();

private:
    void connectTo(const QUrl &url);
    bool asksProxy(const QUrl &url) const;
    void send();
    void advance();
    void readOnce();
    void finish(bool reusable);
    void fail(const HttpFailure &failure);

    const std::optional<HttpProxy> m_proxy;
    QSslSocket m_socket;
    HttpTransport::Request m_request;
    std::shared_ptr<HttpStream> m_stream;
    std::unique_ptr<Http1Parser> m_parser;
    QByteArray m_input;
    bool m_headSent = false;
    bool m_anyByte = false;
    bool m_reused = false;
};

} // namespace goconf
