// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "net/Netrc.h"
#include "platform/Host.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

namespace goconf {

/// The credentials that the go command would send with a first request, as the value of an Authorization
/// header (RFC 7617, Basic): those of GOAUTH's netrc, else those of the URL. Only ever over https.
///
/// GOAUTH's other forms, `git DIR` and a command of the user's own, are passed over: they start programs.
/// source: cmd/go/internal/auth/auth.go, net/http Client.send.
class HttpCredentials
{
    Q_DECLARE_TR_FUNCTIONS(goconf::HttpCredentials)

public:
    /// No credentials but those of a URL.
    HttpCredentials() = default;
    /// `goAuth` is the effective value of GOAUTH; empty is an empty command, which Go refuses.
    /// Error: InvalidValue where Go stops.
    static Result<HttpCredentials> read(const Host &host, const QByteArray &goAuth);

    /// Empty when there are none. Error: Refused when a URL without TLS holds credentials; Go refuses that
    /// for the loopback too (cmd/go/internal/modfetch/proxy.go).
    Result<QByteArray> authorization(const QUrl &url) const;

private:
    /// By "host[:port][/path]".
    QHash<QByteArray, QByteArray> m_byPrefix;
};

} // namespace goconf
