// SPDX-License-Identifier: MIT
#pragma once

#include "modules/DirHash.h"
#include "modules/archive/ArchiveLimits.h"
#include "modules/archive/ArchiveNames.h"
#include "modules/archive/GzipStream.h"
#include "modules/archive/TarStream.h"
#include "modules/archive/UnpackSink.h"
#include "modules/archive/UnpackTarget.h"

namespace goconf {

/// Hashes, and unpacks when the target writes, a .tar.gz whose bytes come piece by piece, from a file or as
/// they are downloaded. Every name is checked before its file is begun; but what stands in front of a bad
/// entry has been written by then. To have everything refused first, read it once without writing.
class TarGzUnpacker : private TarStream::Receiver
{
public:
    /// `prefix`, such as "go/", begins every name and is taken off.
    TarGzUnpacker(QByteArray prefix, const ArchiveLimits &limits, UnpackTarget target);

    /// Errors: Corrupt, Refused, TooLarge, DiskFull, what the system refuses. After an error the object is of
    /// no more use.
    Result<void> feed(QByteArrayView bytes);
    /// No more bytes will come. The digests of all files, without prefix, in the order of the archive.
    Result<FileDigests> finish();

private:
    Result<void> beginFile(const QByteArray &name, qint64 size) override;
    Result<void> write(QByteArrayView bytes) override;
    Result<void> endFile() override;
    Result<void> folder(const QByteArray &name) override;
    Result<QByteArray> checkedName(const QByteArray &name, bool isFolder);

    const QByteArray m_prefix;
    const ArchiveLimits m_limits;
    UnpackTarget m_target;
    ArchiveNames m_names;
    UnpackSink m_sink;
    TarStream m_tar;
    GzipStream m_gzip;
    FileDigests m_digests;
    QByteArray m_name;
    qint64 m_fed = 0;
};

} // namespace goconf
