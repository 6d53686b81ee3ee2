// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpHeaders.h"

#include <QByteArray>
#include <QVector>

#include <optional>

namespace goconf::test {

/// A request as a FaultServer got it.
struct ServedRequest
{
    QByteArray method;
    /// As sent: a path, a whole URL (to a proxy), HOST:PORT (CONNECT).
    QByteArray target;
    /// Without query; of a whole URL its path.
    QByteArray path;
    HttpHeaders headers;
    /// Requests for the same path before.
    int number = 0;
    /// Which connection it came by.
    int connection = 0;
};

/// What a FaultServer answers, and what goes wrong while it does.
struct ServedAnswer
{
    enum class Ending {
        KeepAlive, ///< the connection serves the next request
        Close,     ///< orderly, as at the end of HTTP/1.0
        Reset,     ///< TCP RST
        Silence,   ///< open, but nothing comes any more
    };

    /// How a server can break off here; the last one is the harshest. Wine 8 at times never tells a client of
    /// a reset: Qt asks Windows anew (WSAAsyncSelect) behind every event, and what comes in between is
    /// forgotten.
    static QVector<Ending> endings();

    int status = 200;
    HttpHeaders headers;
    QByteArray body;

    /// Content-Length says this; by default the truth. Nothing is said when `chunked` or `unknownLength`.
    std::optional<qint64> saysLength;
    bool unknownLength = false;
    bool chunked = false;

    /// Whether any of the answer comes; else only `ending`.
    bool hasHead = true;
    /// Bytes of the body after which comes `ending`; all by default. A chunked body that is cut has no last
    /// chunk.
    std::optional<qint64> bodyBytes;
    Ending ending = Ending::KeepAlive;
    /// Milliseconds before each byte: of the body, or of the head.
    std::optional<int> dripBody;
    std::optional<int> dripHead;
    /// After `body` zeros follow without end.
    bool endless = false;

    /// A file with its ETag (of its bytes), answered as RFC 9110 has it: by Range and If-Range a part.
    static ServedAnswer file(const ServedRequest &request, const QByteArray &bytes);
    /// A status with a plain text.
    static ServedAnswer text(int status, const QByteArray &text);
    static ServedAnswer redirect(const QByteArray &location, int status = 302);
};

} // namespace goconf::test
