// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpHeaders.h"

#include <QUrl>

namespace goconf {

/// What HttpClient is asked for.
struct HttpRequest
{
    enum class Method { Get, Head };

    Method method = Method::Get;
    /// http or https; may hold a name and password.
    QUrl url;
    /// The user wrote http:// himself, so it goes without TLS to that scheme, host and port. The loopback
    /// needs no such leave.
    bool plainHttp = false;
    /// Bytes of the body at most; a longer one is an error before more of it is taken.
    qint64 limit = qint64(16) * 1024 * 1024;
    /// Further fields, such as Range. Go to every server of a chain of redirects: nothing secret belongs
    /// here.
    HttpHeaders headers;
};

} // namespace goconf
