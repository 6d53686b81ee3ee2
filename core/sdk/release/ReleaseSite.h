// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpClient.h"
#include "sdk/release/Release.h"

#include <QCoreApplication>

namespace goconf {

/// A site that offers releases as go.dev/dl does: the list as JSON, and behind the name of a file its
/// content. source: golang.org/x/website internal/dl
class ReleaseSite
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ReleaseSite)

public:
    /// `address` is https://HOST/PATH, or http:// when whoever wrote it so allows it. `client` must outlive
    /// this. Errors: InvalidValue.
    static Result<ReleaseSite> at(const HttpClient &client, const QByteArray &address);

    /// As it may be shown, with a final '/'.
    QString shown() const;
    /// Where a file is. `name` is one of ToolchainVersion::archiveName.
    QUrl fileUrl(const QByteArray &name) const;
    /// As in HttpRequest.
    bool isPlainHttp() const { return m_folder.scheme() == QLatin1String("http"); }

    /// The supported releases, or `all`. Errors: those of HttpClient and HttpAnswer::content; Corrupt for
    /// anything but a list of releases.
    Result<QVector<Release>> releases(bool all, const std::stop_token &stop = {}) const;

private:
    ReleaseSite(const HttpClient &client, QUrl folder)
        : m_client(&client)
        , m_folder(std::move(folder))
    {
    }

    const HttpClient *m_client;
    /// With a final '/'; may hold a name and password.
    QUrl m_folder;
};

} // namespace goconf
