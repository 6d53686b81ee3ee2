// SPDX-License-Identifier: MIT
#include "sdk/install/SdkUnpacking.h"

#include "modules/GoReleaseArchive.h"
#include "modules/ModuleZip.h"
#include "modules/ToolchainLayout.h"
#include "sdk/SdkDifference.h"
#include "sdk/SdkWork.h"
#include "sdk/install/ReleaseCopy.h"

namespace goconf {

SdkUnpacking::SdkUnpacking(SdkFile file, ToolchainVersion version, QString folder, SdkObserver observer)
    : m_file(std::move(file))
    , m_version(std::move(version))
    , m_folder(std::move(folder))
    , m_observer(std::move(observer))
{
}

Result<void> SdkUnpacking::run(const QByteArray &h1) const
{
    const Result<FileDigests> files = unpack(&h1);
    return files ? compare(*files, h1) : fail(files.error());
}

Result<void> SdkUnpacking::run() const
{
    const Result<FileDigests> files = unpack(nullptr);
    return files ? Result<void>() : fail(files.error());
}

Result<FileDigests> SdkUnpacking::unpack(const QByteArray *h1) const
{
    const SdkWork work(m_observer, SdkProgress::Step::Unpacking);
    switch (m_file.form) {
    case SdkFile::Form::ModuleZip: return unpackModule(work.observer());
    case SdkFile::Form::Release: return unpackRelease(h1, work.observer());
    case SdkFile::Form::Folder: return copyFolder(h1, work.observer());
    }
    Q_UNREACHABLE();
}

Result<FileDigests> SdkUnpacking::unpackModule(const WorkObserver &observer) const
{
    const Result<ModuleZip> zip =
        ModuleZip::open(m_file.path, ToolchainVersion::modulePath(), m_version.moduleVersion());
    if (!zip)
        return fail(zip.error());
    return zip->unpack(m_folder, &ToolchainLayout::placeOfModuleFile, observer);
}

/// Read once before anything is written: a .tar.gz has its bad entries behind good ones.
Result<FileDigests> SdkUnpacking::unpackRelease(const QByteArray *h1, const WorkObserver &observer) const
{
    const Result<GoReleaseArchive> archive = GoReleaseArchive::open(m_file.path);
    if (!archive)
        return fail(archive.error());
    const WorkObserver quiet{{}, observer.cancelled};
    const Result<FileDigests> read = archive->digests(quiet);
    if (!read)
        return fail(read.error());
    if (h1) {
        if (const Result<void> same = compare(ToolchainLayout::moduleFiles(*read), *h1); !same)
            return fail(same.error());
    }
    const auto rule = h1 ? &ToolchainLayout::placeOfProvenFile : &ToolchainLayout::placeOfReleaseFile;
    const Result<FileDigests> written = archive->unpack(m_folder, rule, observer);
    if (!written)
        return fail(written.error());
    return ToolchainLayout::moduleFiles(*written);
}

Result<FileDigests> SdkUnpacking::copyFolder(const QByteArray *h1, const WorkObserver &observer) const
{
    const Result<ReleaseCopy> copy = ReleaseCopy::of(m_file.path, m_version);
    if (!copy)
        return fail(copy.error());
    const auto rule = h1 ? &ToolchainLayout::placeOfProvenFile : &ToolchainLayout::placeOfModuleFile;
    const Result<FileDigests> written = copy->run(m_folder, rule, observer);
    if (!written)
        return fail(written.error());
    return ToolchainLayout::moduleFiles(*written);
}

Result<void> SdkUnpacking::compare(const FileDigests &files, const QByteArray &h1) const
{
    const Result<QByteArray> found = DirHash::h1(files, m_version.modulePrefix());
    if (!found)
        return fail(found.error());
    if (*found == h1)
        return {};
    return fail(ErrorCode::ProofFailed, mismatch(files, h1),
                QStringLiteral("%1 instead of %2").arg(QString::fromLatin1(*found), QString::fromLatin1(h1)));
}

QString SdkUnpacking::mismatch(const FileDigests &files, const QByteArray &h1) const
{
    const QString name = QString::fromLatin1(m_version.name());
    if (!m_file.servedBy.isEmpty())
        return tr("This is not the %1 that Go's makers released, so it was not installed: get it from "
                  "another place, and tell who runs this one.")
            .arg(name);
    if (sdkdifference::ofGoEnvAlone(files, {}, m_version, h1))
        return tr("The settings in go.env of %1 were edited, and all else is the %2 that Go's makers "
                  "released: put back that file, or install %2 by its version and keep your settings with "
                  "goconf set.")
            .arg(m_file.path, name);
    return tr("%1 is not the %2 that Go's makers released, so it was not installed: install %2 by its "
              "version.")
        .arg(m_file.path, name);
}

} // namespace goconf
