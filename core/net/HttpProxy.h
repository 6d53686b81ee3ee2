// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace goconf {

/// A proxy that a request goes through.
struct HttpProxy
{
    enum Kind {
        Http,   ///< asked with the whole URL for http, with CONNECT for https
        Socks5, ///< resolves the names of hosts itself
    };

    Kind kind = Http;
    QString host;
    quint16 port = 0;
    QString user;
    QString password;
    /// The variable that names it, for messages.
    QByteArray variable;
};

} // namespace goconf
