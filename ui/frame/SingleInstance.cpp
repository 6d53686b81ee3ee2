// SPDX-License-Identifier: MIT
#include "frame/SingleInstance.h"

#include "base/PathBytes.h"

#include <QDir>
#include <QLocalSocket>
#include <QTimer>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

/// For a window that is there and busy, on a machine that is busy, too: a second one over it would be worse
/// than the wait.
constexpr int patienceMs = 5000;
/// Enough for two names; who sends more is not one of us.
constexpr qint64 longestRequest = 4096;
/// The socket's name ends where the system's structure does (sockaddr_un: 108 bytes).
constexpr qsizetype longestPlace = 100;

QString placeIn(const QString &folder)
{
    const QString place = folder + "/window.socket"_L1;
    const bool fits = !folder.isEmpty() && pathBytes(place).size() <= longestPlace;
    return fits && QDir().mkpath(folder) ? place : QString();
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_place(placeIn(folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const OpenRequest &request) const
{
    if (m_place.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(m_place);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(request.page.toUtf8() + '\n' + request.select.toUtf8() + '\n');
    // The answer: a window that hangs must not swallow the wish.
    return socket.waitForBytesWritten(patienceMs) && socket.waitForReadyRead(patienceMs);
}

void SingleInstance::listen()
{
    if (m_place.isEmpty() || m_server.listen(m_place))
        return;
    // Nobody answered in handOver(), so what stands there was left by a killed one.
    QLocalServer::removeServer(m_place);
    m_server.listen(m_place);
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patienceMs, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            const QList<QByteArray> lines = socket->peek(longestRequest).split('\n');
            if (lines.size() < 3)
                return;
            socket->readAll();
            socket->write("ok\n");
            socket->flush();
            Q_EMIT requested({QString::fromUtf8(lines.at(0)), QString::fromUtf8(lines.at(1))});
        });
    }
}

} // namespace goconf::ui
