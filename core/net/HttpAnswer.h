// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "net/HttpHeaders.h"

#include <QUrl>

namespace goconf {

/// What a server answered in the end, behind all redirects.
struct HttpAnswer
{
    int status = 0;
    HttpHeaders headers;
    /// Who answered; without credentials.
    QUrl url;
    /// The bytes as sent: a content coding is never taken off, as none was asked for. Empty where the body
    /// went to a receiver.
    QByteArray body;

    /// Content-Length; -1 when it is not said.
    qint64 length() const;
    /// The body of a 200. Errors: NotFound for 404 and 410 and for nothing else, so that a list of module
    /// proxies may go on to the next; PermissionDenied for 401, 403 and 407; else Network. `detail` has the
    /// status and the first lines of a plain text body.
    /// source: cmd/go/internal/web/api.go HTTPError.
    Result<QByteArray> content() const;
};

} // namespace goconf
