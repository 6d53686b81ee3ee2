// SPDX-License-Identifier: MIT
#include "modules/archive/ZipArchive.h"

#include "base/Sha256.h"
#include "modules/archive/ArchiveError.h"
#include "modules/archive/ArchiveNames.h"
#include "modules/archive/ParallelWork.h"
#include "modules/archive/WorkMeter.h"
#include "modules/archive/ZipDirectory.h"
#include "modules/archive/ZipEntryReader.h"
#include "platform/RegularFile.h"

#include <QFile>

#include <memory>

namespace goconf {

namespace {

QByteArray withoutSlash(const ZipEntry &entry)
{
    return entry.isFolder() ? entry.name.chopped(1) : entry.name;
}

/// Takes the prefix off every name and checks what is left.
Result<void> checkNames(QVector<ZipEntry> &entries, const QByteArray &prefix, const ArchiveLimits &limits)
{
    ArchiveNames names(limits);
    for (ZipEntry &entry : entries) {
        if (!entry.name.startsWith(prefix))
            return archive_error::hostile(entry.name, QStringLiteral("path does not have the prefix"));
        entry.name.remove(0, prefix.size());
        if (const Result<void> fine = names.add(withoutSlash(entry), entry.isFolder()); !fine)
            return fine;
    }
    return {};
}

} // namespace

Result<ZipArchive> ZipArchive::open(const QString &path, const QByteArray &prefix,
                                    const ArchiveLimits &limits)
{
    QFile file(path);
    if (const Result<void> opened = openRegular(file, QFile::ReadOnly | QFile::Unbuffered); !opened)
        return fail(opened.error());
    Result<QVector<ZipEntry>> entries = ZipDirectory::read(file, limits);
    if (!entries)
        return fail(entries.error());
    ZipArchive archive;
    archive.m_topEntries =
        entries->removeIf([&prefix](const ZipEntry &entry) { return entry.name == prefix; });
    if (const Result<void> fine = checkNames(*entries, prefix, limits); !fine)
        return fail(fine.error());
    archive.m_path = path;
    archive.m_entries = *std::move(entries);
    archive.m_limits = limits;
    for (const ZipEntry &entry : std::as_const(archive.m_entries))
        archive.m_contentBytes += entry.size;
    return archive;
}

QByteArrayList ZipArchive::names() const
{
    QByteArrayList names;
    names.reserve(m_entries.size());
    for (const ZipEntry &entry : m_entries)
        names.append(entry.name);
    return names;
}

Result<ZipArchive> ZipArchive::only(const QByteArray &name) const
{
    ZipArchive archive;
    archive.m_path = m_path;
    archive.m_limits = m_limits;
    for (const ZipEntry &entry : m_entries) {
        if (entry.name == name) {
            archive.m_entries.append(entry);
            archive.m_contentBytes = entry.size;
            return archive;
        }
    }
    return archive_error::lacking(name);
}

/// The rule may bring two names together that differed in the archive.
Result<void> ZipArchive::checkPlaces(const UnpackTarget &target) const
{
    ArchiveNames places(m_limits);
    for (const ZipEntry &entry : m_entries) {
        const QByteArray place = target.place(withoutSlash(entry)).name;
        if (place.isEmpty())
            continue;
        if (const Result<void> fine = places.add(place, entry.isFolder()); !fine)
            return fine;
    }
    return {};
}

Result<void> ZipArchive::makeFolders(UnpackTarget &target) const
{
    for (const ZipEntry &entry : m_entries) {
        const QByteArray place = target.place(withoutSlash(entry)).name;
        const Result<void> made = entry.isFolder() ? target.makeFolder(place) : target.makeFolderOf(place);
        if (!made)
            return made;
    }
    return {};
}

Result<FileDigests> ZipArchive::unpack(UnpackTarget target, const WorkObserver &observer) const
{
    if (target.writes()) {
        if (const Result<void> fine = checkPlaces(target); !fine)
            return fail(fine.error());
        if (const Result<void> made = makeFolders(target); !made)
            return fail(made.error());
    }
    FileDigests digests(m_entries.size());
    FileDigest *const results = digests.data();
    WorkMeter meter(observer, m_contentBytes);
    const auto makeWorker = [&]() -> ParallelWork::Item {
        auto reader = std::make_shared<ZipEntryReader>(m_path, target, meter);
        return [this, reader, results](qsizetype index) -> Result<void> {
            const ZipEntry &entry = m_entries.at(index);
            if (entry.isFolder()) {
                results[index] = {entry.name, Sha256::of({})};
                return {};
            }
            Result<QByteArray> hash = reader->read(entry, entry.name);
            if (!hash)
                return fail(hash.error());
            results[index] = {entry.name, *std::move(hash)};
            return {};
        };
    };
    if (const Result<void> done = ParallelWork::run(m_entries.size(), makeWorker); !done)
        return fail(done.error());
    meter.finish();
    digests.insert(digests.size(), m_topEntries, {QByteArray(), Sha256::of({})});
    return digests;
}

} // namespace goconf
