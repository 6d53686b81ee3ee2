// SPDX-License-Identifier: MIT
#include "support/net/FaultServer.h"

#include "support/net/FaultListener.h"

#include <QFile>

#include <algorithm>

namespace goconf::test {

FaultServer::FaultServer(Security security)
    : m_listener(std::make_unique<FaultListener>(security))
{
    m_listener->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_listener.get(), &FaultListener::begin, Qt::BlockingQueuedConnection);
}

FaultServer::~FaultServer()
{
    QMetaObject::invokeMethod(m_listener.get(), &FaultListener::finish, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString FaultServer::rootCertificateFile()
{
    return QStringLiteral(GOCONF_TEST_TLS "/root.pem");
}

QByteArray FaultServer::rootCertificate()
{
    QFile file(rootCertificateFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint16 FaultServer::port() const
{
    return m_listener->port();
}

QUrl FaultServer::url(const QByteArray &path, const QByteArray &host) const
{
    const QByteArray scheme = m_listener->isSecure() ? "https://" : "http://";
    return QUrl::fromEncoded(scheme + host + ':' + QByteArray::number(port()) + path);
}

void FaultServer::serve(const QByteArray &path, const QByteArray &bytes)
{
    on(path, [bytes](const ServedRequest &request) { return ServedAnswer::file(request, bytes); });
}

void FaultServer::serveFolder(const QByteArray &prefix, const QString &folder)
{
    onBelow(prefix + '/', [prefix, folder](const ServedRequest &request) {
        const QByteArray name = QByteArray::fromPercentEncoding(request.path.mid(prefix.size()));
        QFile file(folder + QFile::decodeName(name));
        return file.open(QIODevice::ReadOnly) ? ServedAnswer::file(request, file.readAll())
                                              : ServedAnswer::text(404, "not found\n");
    });
}

void FaultServer::on(const QByteArray &path, Handler handler)
{
    m_listener->on(path, std::move(handler));
}

void FaultServer::onBelow(const QByteArray &prefix, Handler handler)
{
    m_listener->onBelow(prefix, std::move(handler));
}

void FaultServer::allowTunnels(quint16 port, const QByteArray &credentials)
{
    m_listener->allowTunnels(port, credentials);
}

QVector<ServedRequest> FaultServer::requests() const
{
    return m_listener->requests();
}

int FaultServer::count(const QByteArray &path) const
{
    const QVector<ServedRequest> all = requests();
    return int(std::count_if(all.begin(), all.end(),
                             [&path](const ServedRequest &request) { return request.path == path; }));
}

bool FaultServer::waitFor(const QByteArray &path, int requests) const
{
    return m_listener->waitFor([&](const QVector<ServedRequest> &all) {
        return std::count_if(all.begin(), all.end(), [&path](const ServedRequest &request) {
                   return request.path == path;
               }) >= requests;
    });
}

bool FaultServer::waitUntilQuiet() const
{
    return m_listener->waitUntilQuiet();
}

} // namespace goconf::test
