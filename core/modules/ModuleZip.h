// SPDX-License-Identifier: MIT
#pragma once

#include "modules/archive/ZipArchive.h"

namespace goconf {

/// The zip file of a module as a proxy serves it and the module cache keeps it. All of it is checked before
/// any byte is written: structure, names, sizes, counts. source: golang.org/x/mod/zip checkZip;
/// cmd/go/internal/modfetch downloadZip
class ModuleZip
{
public:
    /// `module` and `version` not escaped. Errors: InvalidValue for those; Corrupt for a damaged file;
    /// Refused for entries outside of "module@version/", names or kinds of files that a module cannot have, a
    /// go.mod below the top; TooLarge; NotFound and what the system refuses.
    static Result<ModuleZip> open(const QString &path, const QByteArray &module, const QByteArray &version,
                                  const ArchiveLimits &limits = {});

    /// Without "module@version/".
    QByteArrayList names() const { return m_archive.names(); }
    qint64 contentBytes() const { return m_archive.contentBytes(); }
    /// "module@version/", for DirHash::h1.
    QByteArray prefix() const { return m_prefix; }

    /// The digests of all files, with nothing written. Errors: Corrupt, Cancelled.
    Result<FileDigests> digests(const WorkObserver &observer) const;
    /// The "h1:..." of the zip, as `go` writes it into a .ziphash file.
    Result<QByteArray> h1(const WorkObserver &observer) const;
    /// Unpacks one file alone, under its own name, into a folder as below; its digest.
    Result<FileDigest> unpackOnly(const QByteArray &name, const QString &folder,
                                  const WorkObserver &observer) const;
    /// Unpacks into `folder`, which must exist, be empty and private, and hashes what it writes: the digests
    /// are those of the files on the disk. After an error the folder is for the caller to remove; so it is
    /// until the hash was compared. Errors: Corrupt, Cancelled, DiskFull, what the system refuses.
    Result<FileDigests> unpack(const QString &folder, const UnpackRule &rule,
                               const WorkObserver &observer) const;

private:
    ModuleZip(ZipArchive archive, QByteArray prefix);

    ZipArchive m_archive;
    QByteArray m_prefix;
};

} // namespace goconf
