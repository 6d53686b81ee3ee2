// SPDX-License-Identifier: MIT
#include "sdk/install/LocalSdkFolder.h"

#include "modules/GoRootFiles.h"

namespace goconf {

LocalSdkFolder::LocalSdkFolder(QString path, ToolchainVersion version)
    : m_path(std::move(path))
    , m_version(std::move(version))
{
}

Result<std::unique_ptr<LocalSdkFolder>> LocalSdkFolder::open(const QString &path,
                                                             const ToolchainVersion &host)
{
    const Result<ToolchainVersion> version = GoRootFiles::identify(path, host);
    if (!version)
        return fail(version.error());
    return std::unique_ptr<LocalSdkFolder>(new LocalSdkFolder(path, *version));
}

Result<SdkOffer> LocalSdkFolder::offer(const std::stop_token &) const
{
    return SdkOffer{m_path, 0, false};
}

Result<SdkFile> LocalSdkFolder::fetch(const QString &, const SdkObserver &)
{
    return SdkFile{m_path, SdkFile::Form::Folder, false};
}

} // namespace goconf
