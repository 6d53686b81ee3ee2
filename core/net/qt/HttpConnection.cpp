// SPDX-License-Identifier: MIT
#include "net/qt/HttpConnection.h"

#include "net/qt/SocketFailure.h"

#include <QNetworkProxy>

namespace goconf {

namespace {

constexpr qint64 readBuffer = 1024 * 1024;
constexpr qint64 pieceSize = 256 * 1024;

bool isSecure(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

/// HOST or HOST:PORT as in the field Host.
QByteArray authority(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray pathAndQuery(const QUrl &url)
{
    const QByteArray path = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return path.startsWith('/') ? path : '/' + path;
}

} // namespace

HttpConnection::HttpConnection(std::optional<HttpProxy> proxy, const QSslConfiguration &tls)
    : m_proxy(std::move(proxy))
{
    m_socket.setSslConfiguration(tls);
    m_socket.setReadBufferSize(readBuffer);
    connect(&m_socket, &QSslSocket::connected, this, [this] {
        if (m_stream)
            m_stream->signOfLife();
        if (m_stream && !isSecure(m_request.url))
            send();
    });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        if (m_stream) {
            m_stream->signOfLife();
            send();
        }
    });
    connect(&m_socket, &QSslSocket::readyRead, this, &HttpConnection::advance);
    connect(&m_socket, &QSslSocket::disconnected, this, &HttpConnection::advance);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &HttpConnection::advance);
}

HttpConnection::~HttpConnection()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

bool HttpConnection::asksProxy(const QUrl &url) const
{
    return m_proxy && m_proxy->kind == HttpProxy::Http && !isSecure(url);
}

void HttpConnection::connectTo(const QUrl &url)
{
    QNetworkProxy proxy(QNetworkProxy::NoProxy); // never the desktop's
    if (m_proxy && !asksProxy(url)) {
        const bool socks = m_proxy->kind == HttpProxy::Socks5;
        proxy = QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, m_proxy->host,
                              m_proxy->port, m_proxy->user, m_proxy->password);
    }
    m_socket.setProxy(proxy);
    if (isSecure(url))
        m_socket.connectToHostEncrypted(url.host(), quint16(url.port(443)));
    else if (asksProxy(url))
        m_socket.connectToHost(m_proxy->host, m_proxy->port);
    else
        m_socket.connectToHost(url.host(), quint16(url.port(80)));
}

void HttpConnection::begin(const HttpTransport::Request &request, const std::shared_ptr<HttpStream> &stream)
{
    m_request = request;
    m_stream = stream;
    m_parser = std::make_unique<Http1Parser>(request.method != "HEAD");
    m_headSent = false;
    m_anyByte = false;
    m_reused = m_socket.state() == QAbstractSocket::ConnectedState;
    if (m_reused)
        send();
    else
        connectTo(request.url);
}

void HttpConnection::send()
{
    const QUrl &url = m_request.url;
    const bool asking = asksProxy(url);
    QByteArray text = m_request.method + ' ' + (asking ? "http://" + authority(url) : QByteArray()) +
                      pathAndQuery(url) + " HTTP/1.1\r\nHost: " + authority(url) + "\r\n";
    for (const HttpHeaders::Field &field : m_request.headers.fields())
        text += field.first + ": " + field.second + "\r\n";
    if (asking && !m_proxy->user.isEmpty()) {
        const QString pair = m_proxy->user + QLatin1Char(':') + m_proxy->password;
        text += "Proxy-Authorization: Basic " + pair.toUtf8().toBase64() + "\r\n";
    }
    m_socket.write(text + "\r\n");
}

void HttpConnection::readOnce()
{
    const QByteArray bytes = m_socket.read(pieceSize);
    m_anyByte = m_anyByte || !bytes.isEmpty();
    m_input += bytes;
    QByteArray body;
    m_parser->feed(m_input, body);
    const bool knowsHead = m_parser->state() == Http1Parser::State::Body ||
                           m_parser->state() == Http1Parser::State::Done || !body.isEmpty();
    if (knowsHead && !m_headSent) {
        m_headSent = true;
        m_stream->begin(m_parser->head());
    }
    if (!body.isEmpty())
        m_stream->append(body);
}

void HttpConnection::advance()
{
    if (!m_stream)
        return finish(false); // the server ended an idle connection, or spoke without being asked
    while (m_stream && m_socket.bytesAvailable() > 0 && !m_stream->isFull()) {
        readOnce();
        if (m_parser->state() == Http1Parser::State::Done) {
            m_stream->end();
            return finish(m_parser->keepsConnection() && m_input.isEmpty() && m_socket.bytesAvailable() == 0);
        }
        if (m_parser->state() == Http1Parser::State::Broken)
            return fail({HttpFailure::NotHttp, m_parser->problem()});
    }
    const bool over = m_socket.state() == QAbstractSocket::UnconnectedState && m_socket.bytesAvailable() == 0;
    if (!over || m_stream->isFull())
        return;
    if (!m_anyByte && m_reused) {
        Q_EMIT stale();
        return;
    }
    if (!m_anyByte)
        return fail(failureOf(m_socket));
    m_parser->end();
    if (m_parser->state() == Http1Parser::State::Done) {
        m_stream->end();
        finish(false);
    } else {
        fail({HttpFailure::ConnectionClosed, m_parser->problem()});
    }
}

void HttpConnection::fail(const HttpFailure &failure)
{
    m_stream->fail(failure);
    finish(false);
}

void HttpConnection::finish(bool reusable)
{
    m_stream.reset();
    m_input.clear();
    Q_EMIT finished(reusable);
}

} // namespace goconf
