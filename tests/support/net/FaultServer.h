// SPDX-License-Identifier: MIT
#pragma once

#include "support/net/ServedAnswer.h"

#include <QThread>
#include <QUrl>
#include <QVector>

#include <functional>
#include <memory>

namespace goconf::test {

class FaultListener;

/// A real HTTP/1.1 server on 127.0.0.1, in a thread of its own, that answers what a test tells it to, and
/// breaks off, waits, drips and lies likewise. Also an HTTP proxy (see allowTunnels). Ends with its
/// connections when it is destroyed.
///
///     FaultServer server;
///     server.serve("/mod/@v/list", "v1.0.0\n");             // bytes, with an ETag and ranges
///     server.serveFolder("/tree", "/path/of/a/tree");         // every file below, read at each request
///     server.on("/late", [](const ServedRequest &) { ... });  // anything else: see ServedAnswer
///     client.fetch(server.url("/late"));
///     QCOMPARE(server.count("/late"), 1);
///
/// What is not told is 404. Handlers run in the server's thread.
class FaultServer
{
public:
    /// What the server proves itself with; `Tls` is right, the others are wrong in one way each.
    enum class Security { Plain, Tls, Expired, NotYetValid, OtherHost, SelfSigned };
    using Handler = std::function<ServedAnswer(const ServedRequest &)>;

    explicit FaultServer(Security security = Security::Plain);
    ~FaultServer();
    Q_DISABLE_COPY_MOVE(FaultServer)

    /// The root certificate behind every Security but SelfSigned, as PEM text and as a file.
    static QByteArray rootCertificate();
    static QString rootCertificateFile();

    quint16 port() const;
    /// http(s)://127.0.0.1:PORT and `path`, which begins with '/' and is escaped.
    QUrl url(const QByteArray &path, const QByteArray &host = "127.0.0.1") const;

    void serve(const QByteArray &path, const QByteArray &bytes);
    void serveFolder(const QByteArray &prefix, const QString &folder);
    void on(const QByteArray &path, Handler handler);
    /// For every path that begins with `prefix` and has no handler of its own.
    void onBelow(const QByteArray &prefix, Handler handler);
    /// Makes CONNECT lead to `port` of 127.0.0.1, whatever host it names; with `credentials`
    /// ("user:password") only for who sends them. Requests with a whole URL are answered by its path, with
    /// the same credentials.
    /// SOCKS 5 leads there as well, without credentials, and is noted as a request of method SOCKS.
    void allowTunnels(quint16 port, const QByteArray &credentials = {});

    /// All requests up to now, or those for a path.
    QVector<ServedRequest> requests() const;
    int count(const QByteArray &path) const;
    /// Waits until that many requests for a path have come; false when they do not within 30 s.
    bool waitFor(const QByteArray &path, int requests = 1) const;
    /// Waits until no answer is under way; false when one still is after 30 s.
    bool waitUntilQuiet() const;

private:
    QThread m_thread;
    std::unique_ptr<FaultListener> m_listener;
};

} // namespace goconf::test
