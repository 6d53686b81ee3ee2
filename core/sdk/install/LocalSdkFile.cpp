// SPDX-License-Identifier: MIT
#include "sdk/install/LocalSdkFile.h"

#include "base/PathBytes.h"

#include <QFileInfo>

namespace goconf {

LocalSdkFile::LocalSdkFile(SdkFile file, ToolchainVersion version)
    : m_file(std::move(file))
    , m_version(std::move(version))
{
}

Result<std::unique_ptr<LocalSdkFile>> LocalSdkFile::open(const QString &path, const ToolchainVersion &here)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, tr("There is no file %1: check its name.").arg(path));
    if (!info.isFile())
        return fail(ErrorCode::InvalidValue,
                    tr("%1 is no file: name an archive of Go as it was downloaded.").arg(path));
    const QByteArray name = pathBytes(info.fileName());
    SdkFile file{path, SdkFile::Form::Release, false};
    auto version = ToolchainVersion::fromArchiveName(name);
    if (!version && name.endsWith(".zip")) {
        version = ToolchainVersion::fromModuleVersion(name.chopped(4));
        file.form = SdkFile::Form::ModuleZip;
    }
    if (!version) {
        const ToolchainVersion example{GoVersion(1, 27, 3), here.goos, here.goarch};
        return fail(ErrorCode::InvalidValue,
                    tr("The name of %1 does not say which Go it holds: name it as it was downloaded, such as "
                       "%2.")
                        .arg(path, QString::fromLatin1(example.archiveName())));
    }
    return std::unique_ptr<LocalSdkFile>(new LocalSdkFile(file, *version));
}

Result<SdkOffer> LocalSdkFile::offer(const std::stop_token &) const
{
    return SdkOffer{m_file.path, 0, false};
}

Result<SdkFile> LocalSdkFile::fetch(const QString &, const SdkObserver &)
{
    return m_file;
}

} // namespace goconf
