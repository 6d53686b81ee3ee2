// SPDX-License-Identifier: MIT
#include "support/net/FaultListener.h"

#include "support/net/FaultConnection.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

#include <algorithm>

namespace goconf::test {

using namespace std::chrono_literals;
using Security = FaultServer::Security;

namespace {

/// Longer than any machine needs, so that only what never happens fails.
constexpr auto patience = 30s;

QByteArray readFile(const char *name)
{
    QFile file(QStringLiteral(GOCONF_TEST_TLS "/%1").arg(QString::fromLatin1(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    return file.readAll();
}

const char *certificateFile(Security security)
{
    switch (security) {
    case Security::Plain:
    case Security::Tls: return "valid.pem";
    case Security::Expired: return "expired.pem";
    case Security::NotYetValid: return "not-yet-valid.pem";
    case Security::OtherHost: return "other-host.pem";
    case Security::SelfSigned: return "self-signed.pem";
    }
    Q_UNREACHABLE();
}

QTcpServer *makeServer(Security security, QObject *parent)
{
    if (security == Security::Plain)
        return new QTcpServer(parent);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(readFile(certificateFile(security))));
    tls.setPrivateKey(QSslKey(readFile("server.key"), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    auto *server = new QSslServer(parent);
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

FaultListener::FaultListener(Security security)
    : m_security(security)
{
}

void FaultListener::begin()
{
    m_server = makeServer(m_security, this);
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            new FaultConnection(*this, socket, m_connections++); // belongs to the socket
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port of 127.0.0.1 can be had");
    m_port = m_server->serverPort();
}

void FaultListener::finish()
{
    delete m_server; // and with it the connections
    m_server = nullptr;
}

void FaultListener::setBusy(bool busy)
{
    const std::scoped_lock lock(m_mutex);
    m_busy += busy ? 1 : -1;
    m_changed.notify_all();
}

void FaultListener::on(const QByteArray &path, FaultServer::Handler handler)
{
    const std::scoped_lock lock(m_mutex);
    m_handlers.insert(path, std::move(handler));
}

void FaultListener::onBelow(const QByteArray &prefix, FaultServer::Handler handler)
{
    const std::scoped_lock lock(m_mutex);
    m_below.append({prefix, std::move(handler)});
}

void FaultListener::allowTunnels(quint16 port, const QByteArray &credentials)
{
    const std::scoped_lock lock(m_mutex);
    m_tunnelPort = port;
    m_proxyCredentials = credentials;
}

quint16 FaultListener::tunnelPort() const
{
    const std::scoped_lock lock(m_mutex);
    return m_tunnelPort;
}

QVector<ServedRequest> FaultListener::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

bool FaultListener::waitFor(const std::function<bool(const QVector<ServedRequest> &)> &condition) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, patience, [&] { return condition(m_requests); });
}

bool FaultListener::waitUntilQuiet() const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, patience, [this] { return m_busy == 0; });
}

ServedAnswer FaultListener::proxyRefusal(const ServedRequest &request) const
{
    ServedAnswer answer = ServedAnswer::text(407, "who are you?\n");
    answer.headers.append("Proxy-Authenticate", "Basic realm=\"test\"");
    const bool known = m_proxyCredentials.isEmpty() || request.headers.value("Proxy-Authorization") ==
                                                           "Basic " + m_proxyCredentials.toBase64();
    answer.status = known ? 200 : 407;
    return answer;
}

ServedAnswer FaultListener::answer(ServedRequest request)
{
    std::unique_lock lock(m_mutex);
    request.number = int(std::count_if(m_requests.begin(), m_requests.end(), [&](const ServedRequest &other) {
        return other.path == request.path;
    }));
    m_requests.append(request);
    m_changed.notify_all();
    if (!request.target.startsWith('/')) {
        const ServedAnswer refusal = proxyRefusal(request);
        if (refusal.status != 200)
            return refusal;
        if (request.method == "CONNECT")
            return m_tunnelPort != 0 ? ServedAnswer() : ServedAnswer::text(403, "no tunnels here\n");
    }
    FaultServer::Handler handler = m_handlers.value(request.path);
    for (const auto &[prefix, below] : std::as_const(m_below)) {
        if (!handler && request.path.startsWith(prefix))
            handler = below;
    }
    lock.unlock();
    return handler ? handler(request) : ServedAnswer::text(404, "not found\n");
}

} // namespace goconf::test
