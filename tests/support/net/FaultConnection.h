// SPDX-License-Identifier: MIT
#pragma once

#include "support/net/ServedAnswer.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace goconf::test {

class FaultListener;

/// One connection of a FaultServer: reads requests one after the other and answers each as it is told.
/// Belongs to its socket and goes with it.
class FaultConnection : public QObject
{
    Q_OBJECT

public:
    FaultConnection(FaultListener &listener, QTcpSocket *socket, int number);
    ~FaultConnection() override;

private:
    void setBusy(bool busy);
    void read();
    static ServedRequest parse(const QByteArray &head);
    void answer(const ServedRequest &request);
    QByteArray head() const;
    QByteArray wireBody() const;
    void send();
    void sendEndlessly();
    void finish();
    void reset();
    void openTunnel(const QByteArray &reply);
    /// Ends it when the client has gone and nobody said so.
    void lookForClient();
    /// RFC 1928 without authentication; a tunnel as with CONNECT.
    void readSocks();

    FaultListener &m_listener;
    const int m_number;
    QTcpSocket *m_socket;
    QTcpSocket *m_tunnel = nullptr;
    QTimer m_timer;
    QTimer m_look;
    QByteArray m_input;
    ServedAnswer m_answer;
    QByteArray m_head;
    QByteArray m_body;
    bool m_busy = false;
    bool m_socks = false;
};

} // namespace goconf::test
