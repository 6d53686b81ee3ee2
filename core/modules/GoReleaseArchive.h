// SPDX-License-Identifier: MIT
#pragma once

#include "base/WorkObserver.h"
#include "modules/DirHash.h"
#include "modules/archive/ArchiveLimits.h"
#include "modules/archive/UnpackTarget.h"

namespace goconf {

/// A release of Go as it is downloaded: goX.Y.Z.OS-ARCH.tar.gz, or .zip for Windows, with everything below
/// "go/". Which of the two it is, its first bytes say. ToolchainLayout::moduleFiles makes of its digests
/// those of the module golang.org/toolchain, which the checksum database proves. source: cmd/distpack/pack.go
class GoReleaseArchive
{
public:
    /// The file must not change while it is read; each call reads it anew. Errors: NotFound and what the
    /// system refuses; Unsupported when it is neither form.
    static Result<GoReleaseArchive> open(const QString &path,
                                         const ArchiveLimits &limits = ArchiveLimits::release());

    /// Checks the whole archive, writes nothing; names without "go/". Errors: Corrupt, Refused, TooLarge,
    /// Cancelled.
    Result<FileDigests> digests(const WorkObserver &observer) const;
    /// Unpacks into `folder`, which must exist, be empty and private, by one of ToolchainLayout's rules; the
    /// digests are those of all files, written or not. A zip is checked as a whole before the first byte is
    /// written; a tar.gz is when digests() was called before. Errors: as above and DiskFull; the folder is
    /// then for the caller to remove.
    Result<FileDigests> unpack(const QString &folder, const UnpackRule &rule,
                               const WorkObserver &observer) const;

private:
    enum class Form { TarGz, Zip };

    GoReleaseArchive(QString path, Form form, const ArchiveLimits &limits);
    Result<FileDigests> read(const UnpackTarget &target, const WorkObserver &observer) const;
    Result<FileDigests> readTarGz(const UnpackTarget &target, const WorkObserver &observer) const;

    QString m_path;
    Form m_form = Form::TarGz;
    ArchiveLimits m_limits;
};

} // namespace goconf
