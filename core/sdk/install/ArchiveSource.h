// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpClient.h"
#include "sdk/install/SdkSource.h"
#include "sdk/release/ReleaseSite.h"

#include <QCoreApplication>

#include <optional>

namespace goconf {

/// The archive of a release, from a site that offers them as go.dev/dl does. Where the site has a list of
/// releases, the archive is held to what that says.
class ArchiveSource : public SdkSource
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ArchiveSource)

public:
    /// `client` must outlive this.
    ArchiveSource(const HttpClient &client, ReleaseSite site, ToolchainVersion version);

    ToolchainVersion version() const override { return m_version; }
    Result<SdkOffer> offer(const std::stop_token &stop) const override;
    Result<SdkFile> fetch(const QString &path, const SdkObserver &observer) override;

private:
    std::optional<ReleaseFile> listed(const std::stop_token &stop) const;
    Result<void> compare(const ReleaseFile &expected, const QByteArray &sha256) const;

    const HttpClient &m_client;
    ReleaseSite m_site;
    ToolchainVersion m_version;
};

} // namespace goconf
