// SPDX-License-Identifier: MIT
#pragma once

#include "env/grammar/GoUrl.h"
#include "net/Download.h"

#include <QCoreApplication>

namespace goconf {

/// A server or a folder that serves the paths of the module proxy protocol: an entry of GOPROXY, or the
/// address of a checksum database. Thread-safe. source: cmd/go/internal/modfetch/proxy.go newProxyRepo and
/// getBody; cmd/go/internal/web Get and getFile
class ProxyPlace
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProxyPlace)

public:
    /// `address` is of the scheme https, http (which whoever wrote it so allows) or file; https:// is added
    /// where it has none. `client` must outlive this. Errors: InvalidValue.
    static Result<ProxyPlace> at(const HttpClient &client, const QByteArray &address, Os os);

    /// As it may be shown: without name and password.
    QString shown() const { return m_shown; }

    /// What is at `path` below the place, such as "golang.org/toolchain/@v/list", with '!' as the protocol
    /// has it and not percent-encoded. Errors: NotFound when the place says that there is no such thing (404,
    /// 410, no such file) and for nothing else; TooLarge beyond `limit` bytes; those of HttpClient and
    /// HttpAnswer::content; what the system refuses.
    Result<QByteArray> get(const QByteArray &path, qint64 limit, const std::stop_token &stop) const;

    /// Its bytes, 0 when the place does not say; nothing of it is fetched. Errors: as get(), but TooLarge.
    Result<qint64> size(const QByteArray &path, const std::stop_token &stop) const;

    /// As get() into a sink, which is restarted first and whose errors come back as they are.
    Result<void> download(const QByteArray &path, DownloadSink &sink, qint64 limit,
                          const Download::Report &report, const std::stop_token &stop) const;

private:
    explicit ProxyPlace(const HttpClient &client)
        : m_client(&client)
    {
    }

    static Result<QString> folderOf(const GoUrl &url, Os os);
    QUrl urlOf(const QByteArray &path) const;
    HttpRequest requestFor(const QByteArray &path, qint64 limit) const;
    /// The file behind `path` of a folder. Errors: NotFound and what the system refuses.
    Result<QString> fileOf(const QByteArray &path) const;
    Result<void> readFile(const QByteArray &path, DownloadSink &sink, qint64 limit,
                          const Download::Report &report, const std::stop_token &stop) const;

    const HttpClient *m_client;
    QString m_shown;
    /// Of a server.
    QUrl m_url;
    /// Of a file:// address; empty otherwise.
    QString m_folder;
};

} // namespace goconf
