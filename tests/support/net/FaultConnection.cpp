// SPDX-License-Identifier: MIT
#include "support/net/FaultConnection.h"

#include "base/Os.h"
#include "support/net/FaultListener.h"

#include <QUrl>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <cerrno>

#include <sys/socket.h>
#endif

namespace goconf::test {

namespace {

/// Whether the last call found nothing, but may later.
bool isWaiting()
{
#ifdef Q_OS_WIN
    return WSAGetLastError() == WSAEWOULDBLOCK;
#else
    return errno == EAGAIN;
#endif
}

} // namespace

FaultConnection::FaultConnection(FaultListener &listener, QTcpSocket *socket, int number)
    : QObject(socket)
    , m_listener(listener)
    , m_number(number)
    , m_socket(socket)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FaultConnection::send);
    connect(socket, &QTcpSocket::readyRead, this, &FaultConnection::read);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::bytesWritten, this, &FaultConnection::sendEndlessly);
    if (Os::current().isWindows()) {
        connect(&m_look, &QTimer::timeout, this, &FaultConnection::lookForClient);
        m_look.start(100);
    }
    read();
}

FaultConnection::~FaultConnection()
{
    setBusy(false);
}

void FaultConnection::setBusy(bool busy)
{
    if (m_busy != busy)
        m_listener.setBusy(busy);
    m_busy = busy;
}

void FaultConnection::read()
{
    m_input += m_socket->readAll();
    if (m_tunnel) {
        m_tunnel->write(m_input);
        m_input.clear();
        return;
    }
    constexpr char socksVersion = 5;
    if (m_socks || m_input.startsWith(socksVersion)) {
        m_socks = true;
        readSocks();
        return;
    }
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (m_busy || end < 0)
        return;
    const QByteArray head = m_input.left(end);
    m_input.remove(0, end + 4);
    ServedRequest request = parse(head);
    request.connection = m_number;
    answer(request);
}

ServedRequest FaultConnection::parse(const QByteArray &head)
{
    QByteArrayList lines = head.split('\n');
    const QByteArrayList words = lines.takeFirst().trimmed().split(' ');
    ServedRequest request;
    request.method = words.value(0);
    request.target = words.value(1);
    request.path = request.target.split('?').constFirst();
    if (!request.target.startsWith('/'))
        request.path = QUrl::fromEncoded(request.target).path(QUrl::FullyEncoded).toLatin1();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    return request;
}

void FaultConnection::answer(const ServedRequest &request)
{
    setBusy(true);
    m_answer = m_listener.answer(request);
    if (request.method == "CONNECT" && m_answer.status == 200) {
        openTunnel("HTTP/1.1 200 as told\r\n\r\n");
        return;
    }
    m_head = m_answer.hasHead ? head() : QByteArray();
    m_body = m_answer.hasHead && request.method != "HEAD" ? wireBody() : QByteArray();
    send();
}

QByteArray FaultConnection::head() const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(m_answer.status) + " as told\r\n";
    for (const HttpHeaders::Field &field : m_answer.headers.fields())
        head += field.first + ": " + field.second + "\r\n";
    const qint64 length = m_answer.saysLength.value_or(m_answer.body.size());
    if (m_answer.chunked)
        head += "Transfer-Encoding: chunked\r\n";
    else if (!m_answer.unknownLength && !m_answer.endless)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    if (m_answer.ending == ServedAnswer::Ending::Close)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

QByteArray FaultConnection::wireBody() const
{
    const QByteArray body = m_answer.body.left(m_answer.bodyBytes.value_or(m_answer.body.size()));
    if (!m_answer.chunked)
        return body;
    constexpr qsizetype chunkSize = 16 * 1024;
    QByteArray wire;
    for (qsizetype at = 0; at < body.size(); at += chunkSize) {
        const QByteArray chunk = body.mid(at, chunkSize);
        wire += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return m_answer.bodyBytes ? wire : wire + "0\r\n\r\n";
}

void FaultConnection::send()
{
    const auto sendPart = [this](QByteArray &part, std::optional<int> drip) {
        const qsizetype size = drip ? std::min<qsizetype>(1, part.size()) : part.size();
        m_socket->write(part.left(size));
        part.remove(0, size);
        return part.isEmpty();
    };
    if (!sendPart(m_head, m_answer.dripHead)) {
        m_timer.start(*m_answer.dripHead);
        return;
    }
    if (!sendPart(m_body, m_answer.dripBody)) {
        m_timer.start(*m_answer.dripBody);
        return;
    }
    if (m_answer.endless)
        sendEndlessly();
    else
        finish();
}

void FaultConnection::sendEndlessly()
{
    constexpr qint64 ahead = 256 * 1024;
    if (m_busy && m_answer.endless && m_head.isEmpty() && m_body.isEmpty() &&
        m_socket->bytesToWrite() < ahead)
        m_socket->write(QByteArray(ahead, '\0'));
}

void FaultConnection::finish()
{
    switch (m_answer.ending) {
    case ServedAnswer::Ending::KeepAlive:
        setBusy(false);
        read();
        break;
    case ServedAnswer::Ending::Close: m_socket->disconnectFromHost(); break;
    case ServedAnswer::Ending::Reset: reset(); break;
    case ServedAnswer::Ending::Silence: break;
    }
}

void FaultConnection::reset()
{
    // The part before it must have left: a reset throws away what still waits.
    if (m_socket->bytesToWrite() > 0) {
        m_timer.start(1);
        return;
    }
    const linger atOnce{1, 0};
    // Windows wants its address as that of a char.
    setsockopt(decltype(socket(0, 0, 0))(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
               reinterpret_cast<const char *>(&atOnce), sizeof atOnce);
    m_socket->abort();
}

void FaultConnection::lookForClient()
{
    // Qt asks Windows anew (WSAAsyncSelect) behind every event, and wine 8 forgets a reset that comes in
    // between.
    char byte = 0;
    const auto got = recv(decltype(socket(0, 0, 0))(m_socket->socketDescriptor()), &byte, 1, MSG_PEEK);
    if (got == 0 || (got < 0 && !isWaiting()))
        m_socket->abort();
}

void FaultConnection::readSocks()
{
    const qsizetype greeting = 2 + quint8(m_input.at(std::min<qsizetype>(1, m_input.size() - 1)));
    if (!m_busy && m_input.size() >= greeting) {
        setBusy(true);
        m_input.remove(0, greeting);
        m_socket->write(QByteArray::fromHex("0500"));
        return;
    }
    constexpr qsizetype beforeName =
        5; // version, command, 0, kind of address (3: a name), length of the name
    const qsizetype nameSize = m_input.size() > beforeName ? quint8(m_input.at(beforeName - 1)) : 255;
    if (m_input.size() < beforeName + nameSize + 2)
        return;
    const QByteArray port = m_input.mid(beforeName + nameSize, 2);
    ServedRequest request;
    request.method = "SOCKS";
    request.target = m_input.mid(beforeName, nameSize) + ':' +
                     QByteArray::number(quint8(port.at(0)) * 256 + quint8(port.at(1)));
    m_input.remove(0, beforeName + nameSize + 2);
    m_listener.answer(request);
    openTunnel(QByteArray::fromHex("05000001000000000000"));
}

void FaultConnection::openTunnel(const QByteArray &reply)
{
    m_tunnel = new QTcpSocket(this);
    connect(m_tunnel, &QTcpSocket::connected, this, [this, reply] {
        m_socket->write(reply);
        read();
    });
    connect(m_tunnel, &QTcpSocket::readyRead, this, [this] { m_socket->write(m_tunnel->readAll()); });
    connect(m_tunnel, &QTcpSocket::disconnected, m_socket, &QTcpSocket::disconnectFromHost);
    connect(m_tunnel, &QTcpSocket::errorOccurred, m_socket, &QTcpSocket::disconnectFromHost);
    m_tunnel->connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener.tunnelPort());
}

} // namespace goconf::test
