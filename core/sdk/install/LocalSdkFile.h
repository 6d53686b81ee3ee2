// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/install/SdkSource.h"

#include <QCoreApplication>

namespace goconf {

/// A file that the user has: a release archive, or the zip file of the module as the module cache keeps it.
/// Which Go it holds, its name says, as it does at every place where they are offered; what is inside is held
/// to that.
class LocalSdkFile : public SdkSource
{
    Q_DECLARE_TR_FUNCTIONS(goconf::LocalSdkFile)

public:
    /// `here`: of this machine, the version does not matter; for an example of a name. Errors: NotFound;
    /// InvalidValue when the name does not tell the version, and for what is no file.
    static Result<std::unique_ptr<LocalSdkFile>> open(const QString &path, const ToolchainVersion &here);

    ToolchainVersion version() const override { return m_version; }
    Result<SdkOffer> offer(const std::stop_token &stop) const override;
    Result<SdkFile> fetch(const QString &path, const SdkObserver &observer) override;

private:
    LocalSdkFile(SdkFile file, ToolchainVersion version);

    SdkFile m_file;
    ToolchainVersion m_version;
};

} // namespace goconf
