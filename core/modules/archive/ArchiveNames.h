// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "modules/archive/ArchiveLimits.h"

#include <QHash>

namespace goconf {

/// Checks the names of an archive one after the other: each is a clean relative path that every system can
/// hold, and no two fall together, also not where case or the composition of letters does not count, nor is
/// one the folder of the other and a file. source: golang.org/x/mod/zip checkZip, collisionChecker;
/// golang.org/x/mod/module CheckFilePath
class ArchiveNames
{
public:
    explicit ArchiveNames(const ArchiveLimits &limits);

    /// `name` is relative and has no final '/'. Errors: Refused; TooLarge when it is longer than a limit or
    /// one name too many.
    Result<void> add(const QByteArray &name, bool isFolder);

private:
    struct Known
    {
        QByteArray name;
        bool isFolder = false;
    };

    Result<void> checkCollision(const QByteArray &name, bool isFolder);

    ArchiveLimits m_limits;
    qsizetype m_count = 0;
    /// By folded name, with the folders above.
    QHash<QByteArray, Known> m_known;
    /// The folder of the last file, known with all above it.
    QByteArray m_lastFolder;
};

} // namespace goconf
