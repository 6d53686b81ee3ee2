// SPDX-License-Identifier: MIT
#include "sdk/ToolchainOriginal.h"

#include "sdk/SdkWork.h"
#include "stores/GoRootEnvStore.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace goconf {

namespace {

/// For files that only this process has use for, in TMPDIR.
Result<std::shared_ptr<QTemporaryDir>> makeFolder()
{
    auto folder = std::make_shared<QTemporaryDir>();
    if (folder->isValid())
        return folder;
    return fail(ErrorCode::Io,
                QCoreApplication::translate(
                    "goconf::ToolchainOriginal",
                    "A folder for temporary files cannot be created: make room, or set TMPDIR."),
                folder->errorString());
}

} // namespace

ToolchainOriginal::ToolchainOriginal(ModuleZip zip, FileDigests digests)
    : m_zip(std::move(zip))
    , m_digests(std::move(digests))
{
}

Result<ToolchainOriginal> ToolchainOriginal::open(const QString &path, const ToolchainVersion &version,
                                                  const QByteArray &h1, const SdkObserver &observer)
{
    Result<ModuleZip> zip = ModuleZip::open(path, ToolchainVersion::modulePath(), version.moduleVersion());
    if (!zip)
        return fail(zip.error());
    const SdkWork work(observer, SdkProgress::Step::Reading);
    Result<FileDigests> digests = zip->digests(work.observer());
    if (!digests)
        return fail(digests.error());
    const Result<QByteArray> hash = DirHash::h1(*digests, zip->prefix());
    if (!hash)
        return fail(hash.error());
    if (*hash != h1)
        return fail(ErrorCode::ProofFailed,
                    tr("What the proxy serves as %1 is not what the checksum database has on record: use "
                       "another proxy.")
                        .arg(QString::fromLatin1(version.name())),
                    QStringLiteral("downloaded: %1, log: %2")
                        .arg(QString::fromLatin1(*hash), QString::fromLatin1(h1)));
    return ToolchainOriginal(*std::move(zip), *std::move(digests));
}

Result<ToolchainOriginal> ToolchainOriginal::get(const ToolchainVersion &version, const QByteArray &h1,
                                                 const QString &kept, const Fetch &fetch,
                                                 const SdkObserver &observer)
{
    if (QFileInfo(kept).isFile()) {
        Result<ToolchainOriginal> original = open(kept, version, h1, observer);
        if (original || original.error().code == ErrorCode::Cancelled)
            return original;
    }
    const auto folder = makeFolder();
    if (!folder)
        return fail(folder.error());
    const QString path = (*folder)->filePath(QStringLiteral("toolchain.zip"));
    if (const Result<void> fetched = fetch(version, path, observer); !fetched)
        return fail(fetched.error());
    Result<ToolchainOriginal> original = open(path, version, h1, observer);
    if (original)
        original->m_folder = *folder;
    return original;
}

Result<EnvSnapshot> ToolchainOriginal::goEnv() const
{
    const auto folder = makeFolder();
    if (!folder)
        return fail(folder.error());
    if (const Result<FileDigest> file = m_zip.unpackOnly("go.env", (*folder)->path(), {}); !file)
        return fail(file.error());
    return GoRootEnvStore((*folder)->path()).read();
}

} // namespace goconf
