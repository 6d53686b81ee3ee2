// SPDX-License-Identifier: MIT
#include "modules/ModuleZip.h"

#include "modules/ModulePath.h"
#include "modules/archive/ArchiveError.h"

namespace goconf {

namespace {

/// A go.mod stands at the top, spelled so, or nowhere: elsewhere it would begin another module.
Result<void> checkGoMod(const QByteArray &name)
{
    const QByteArray base = name.mid(name.lastIndexOf('/') + 1);
    if (base.compare("go.mod", Qt::CaseInsensitive) != 0 || name == "go.mod")
        return {};
    return archive_error::hostile(name, QStringLiteral("go.mod file not in module root directory"));
}

} // namespace

ModuleZip::ModuleZip(ZipArchive archive, QByteArray prefix)
    : m_archive(std::move(archive))
    , m_prefix(std::move(prefix))
{
}

Result<ModuleZip> ModuleZip::open(const QString &path, const QByteArray &module, const QByteArray &version,
                                  const ArchiveLimits &limits)
{
    if (const Result<void> fine = checkModulePath(module); !fine)
        return fail(fine.error());
    if (const Result<QByteArray> fine = escapeVersion(version); !fine)
        return fail(fine.error());
    const QByteArray prefix = module + '@' + version + '/';
    Result<ZipArchive> archive = ZipArchive::open(path, prefix, limits);
    if (!archive)
        return fail(archive.error());
    const QByteArrayList names = archive->names();
    for (const QByteArray &name : names) {
        if (const Result<void> fine = checkGoMod(name); !fine)
            return fail(fine.error());
    }
    return ModuleZip(*std::move(archive), prefix);
}

Result<FileDigests> ModuleZip::digests(const WorkObserver &observer) const
{
    return m_archive.unpack(UnpackTarget(), observer);
}

Result<QByteArray> ModuleZip::h1(const WorkObserver &observer) const
{
    const Result<FileDigests> files = digests(observer);
    if (!files)
        return fail(files.error());
    return DirHash::h1(*files, m_prefix);
}

Result<FileDigest> ModuleZip::unpackOnly(const QByteArray &name, const QString &folder,
                                         const WorkObserver &observer) const
{
    const auto sameName = [](const QByteArray &entry) { return UnpackPlace{entry, false}; };
    return m_archive.only(name)
        .and_then([&](const ZipArchive &one) { return one.unpack(UnpackTarget(folder, sameName), observer); })
        .map([](const FileDigests &digests) { return digests.constFirst(); });
}

Result<FileDigests> ModuleZip::unpack(const QString &folder, const UnpackRule &rule,
                                      const WorkObserver &observer) const
{
    return m_archive.unpack(UnpackTarget(folder, rule), observer);
}

} // namespace goconf
