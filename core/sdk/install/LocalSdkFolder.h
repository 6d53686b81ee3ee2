// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/install/SdkSource.h"

namespace goconf {

/// An unpacked Go that the user has, a GOROOT: a copy of it is installed. Which Go it is, its files say.
class LocalSdkFolder : public SdkSource
{
public:
    /// `host`: the system to prefer where the folder has tools for several. Errors: of
    /// GoRootFiles::identify.
    static Result<std::unique_ptr<LocalSdkFolder>> open(const QString &path, const ToolchainVersion &host);

    ToolchainVersion version() const override { return m_version; }
    Result<SdkOffer> offer(const std::stop_token &stop) const override;
    Result<SdkFile> fetch(const QString &path, const SdkObserver &observer) override;

private:
    LocalSdkFolder(QString path, ToolchainVersion version);

    QString m_path;
    ToolchainVersion m_version;
};

} // namespace goconf
