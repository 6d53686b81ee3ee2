// SPDX-License-Identifier: MIT
#pragma once

#include "base/WorkObserver.h"
#include "modules/DirHash.h"
#include "modules/archive/ArchiveLimits.h"
#include "modules/archive/UnpackTarget.h"
#include "modules/archive/ZipEntry.h"

#include <QVector>

namespace goconf {

/// A zip file whose structure and names were checked as a whole before anything is made of it. The file must
/// not change while the object lives; if it does, the worst that happens is an error or other hashes.
class ZipArchive
{
public:
    /// `prefix`, such as "go/", begins every name and is taken off. Errors: those of ZipDirectory and
    /// ArchiveNames; Refused for a name without the prefix.
    static Result<ZipArchive> open(const QString &path, const QByteArray &prefix,
                                   const ArchiveLimits &limits);

    /// Without the prefix; a folder ends in '/'. In the order of the file.
    QByteArrayList names() const;
    /// Of all files together, unpacked, in bytes.
    qint64 contentBytes() const { return m_contentBytes; }

    /// The same archive with one of its files alone. Errors: NotFound.
    Result<ZipArchive> only(const QByteArray &name) const;

    /// Inflates and hashes all entries, on several threads, and writes them when the target writes; folders
    /// that are entries count as empty files, as Go counts them, and so does the prefix where it is one, with
    /// an empty name. What was written before an error or a stop is left for the caller to remove.
    Result<FileDigests> unpack(UnpackTarget target, const WorkObserver &observer) const;

private:
    ZipArchive() = default;
    Result<void> makeFolders(UnpackTarget &target) const;
    Result<void> checkPlaces(const UnpackTarget &target) const;

    QString m_path;
    QVector<ZipEntry> m_entries;
    ArchiveLimits m_limits;
    qint64 m_contentBytes = 0;
    /// Entries that are nothing but the prefix: folders that are there anyway.
    qsizetype m_topEntries = 0;
};

} // namespace goconf
