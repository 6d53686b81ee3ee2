// SPDX-License-Identifier: MIT
#include "net/qt/QtHttpWorker.h"

#include "net/qt/QtFailure.h"

#include <QNetworkProxyFactory>
#include <QSslCertificate>

namespace goconf {

namespace {

/// Qt Network asks here before each connection; the settings are Go's, never the desktop's.
class ProxyFactory : public QNetworkProxyFactory
{
public:
    explicit ProxyFactory(ProxySettings settings)
        : m_settings(std::move(settings))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const Result<std::optional<HttpProxy>> found = m_settings.proxyFor(query.url());
        if (!found || !*found)
            return {QNetworkProxy(QNetworkProxy::NoProxy)}; // an error came out before the request was made
        const HttpProxy &proxy = **found;
        const bool tunnel = query.url().scheme() == QLatin1String("https");
        const QNetworkProxy::ProxyType type = proxy.kind == HttpProxy::Socks5 ? QNetworkProxy::Socks5Proxy
                                              : tunnel                        ? QNetworkProxy::HttpProxy
                                                       : QNetworkProxy::HttpCachingProxy;
        return {QNetworkProxy(type, proxy.host, proxy.port, proxy.user, proxy.password)};
    }

private:
    ProxySettings m_settings;
};

constexpr qint64 readBuffer = 1024 * 1024;
constexpr qint64 pieceSize = 256 * 1024;

} // namespace

QtHttpWorker::QtHttpWorker(HttpTransportSettings settings)
    : m_settings(std::move(settings))
{
}

QtHttpWorker::~QtHttpWorker()
{
    for (const Exchange &exchange : std::as_const(m_exchanges))
        exchange.reply->disconnect(this); // the manager ends them, and nobody asks any more
}

QNetworkAccessManager &QtHttpWorker::manager()
{
    if (m_manager)
        return *m_manager;
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setProxyFactory(new ProxyFactory(m_settings.proxies)); // owned by the manager
    if (m_settings.roots) {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->setCaCertificates(QSslCertificate::fromData(*m_settings.roots, QSsl::Pem));
    }
    return *m_manager;
}

QNetworkRequest QtHttpWorker::networkRequest(const HttpTransport::Request &request) const
{
    QNetworkRequest result(request.url);
    for (const HttpHeaders::Field &field : request.headers.fields())
        result.setRawHeader(field.first, field.second);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (m_tls)
        result.setSslConfiguration(*m_tls);
    return result;
}

void QtHttpWorker::begin(quint64 id, const HttpTransport::Request &request,
                         const std::shared_ptr<HttpStream> &stream)
{
    if (stream->isAbandoned())
        return;
    QNetworkAccessManager &network = manager();
    const QNetworkRequest prepared = networkRequest(request);
    QNetworkReply *reply = request.method == "HEAD" ? network.head(prepared) : network.get(prepared);
    reply->setReadBufferSize(readBuffer);
    m_exchanges.insert(id, {reply, stream, {}, false});
    watch(id, reply);
}

void QtHttpWorker::watch(quint64 id, QNetworkReply *reply)
{
    const auto alive = [stream = m_exchanges.value(id).stream] { stream->signOfLife(); };
    connect(reply, &QNetworkReply::socketStartedConnecting, this, alive);
    connect(reply, &QNetworkReply::encrypted, this, alive);
    connect(reply, &QNetworkReply::requestSent, this, alive);
    connect(reply, &QNetworkReply::sslErrors, this, [this, id](const QList<QSslError> &errors) {
        const auto exchange = m_exchanges.find(id);
        if (exchange != m_exchanges.end())
            exchange->tlsErrors = errors;
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, id] { advance(id); });
    connect(reply, &QNetworkReply::readyRead, this, [this, id] { advance(id); });
    connect(reply, &QNetworkReply::finished, this, [this, id] { advance(id); });
}

void QtHttpWorker::sendHead(Exchange &exchange)
{
    const QVariant status = exchange.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (exchange.headSent || !status.isValid())
        return;
    HttpStream::Head head;
    head.status = status.toInt();
    for (const QNetworkReply::RawHeaderPair &field : exchange.reply->rawHeaderPairs())
        head.headers.append(field.first, field.second);
    exchange.headSent = true;
    exchange.stream->begin(std::move(head));
}

void QtHttpWorker::pump(Exchange &exchange)
{
    while (exchange.reply->bytesAvailable() > 0 && !exchange.stream->isFull()) {
        const QByteArray bytes = exchange.reply->read(pieceSize);
        if (bytes.isEmpty())
            break;
        exchange.stream->append(bytes);
    }
}

void QtHttpWorker::advance(quint64 id)
{
    const auto found = m_exchanges.find(id);
    if (found == m_exchanges.end())
        return;
    Exchange &exchange = *found;
    QNetworkReply *reply = exchange.reply;
    sendHead(exchange);
    if (exchange.headSent)
        pump(exchange);
    if (!reply->isFinished() || (exchange.headSent && reply->bytesAvailable() > 0))
        return;
    // A status of failure is an error to Qt and an answer to us.
    const bool whole = reply->error() == QNetworkReply::NoError || isStatusError(reply->error());
    if (exchange.headSent && whole)
        exchange.stream->end();
    else
        exchange.stream->fail(failureOf(*reply, exchange.tlsErrors));
    m_exchanges.erase(found);
    reply->deleteLater();
}

void QtHttpWorker::wake(quint64 id)
{
    const auto found = m_exchanges.find(id);
    if (found == m_exchanges.end())
        return;
    if (!found->stream->isAbandoned()) {
        advance(id);
        return;
    }
    QNetworkReply *reply = found->reply;
    m_exchanges.erase(found);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace goconf
