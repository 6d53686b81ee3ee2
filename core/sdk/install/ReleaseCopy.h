// SPDX-License-Identifier: MIT
#pragma once

#include "base/WorkObserver.h"
#include "modules/FolderFiles.h"
#include "modules/ToolchainVersion.h"
#include "modules/archive/UnpackTarget.h"

namespace goconf {

/// The files of an unpacked Go that its release has, without what a build, an editor or the user put there,
/// nor links. In the module cache, the go.mod beside a _go.mod counts.
class ReleaseCopy
{
public:
    /// Errors: NotFound; what the system refuses.
    static Result<ReleaseCopy> of(const QString &goroot, const ToolchainVersion &version);

    /// Copies them into `folder`, which must exist, be empty and private, by a rule of ToolchainLayout for
    /// the module, on several threads. The digests are those of all, written or not, by names of the release.
    /// Errors: Cancelled, DiskFull, what the system refuses; the folder is then for the caller to remove.
    Result<FileDigests> run(const QString &folder, const UnpackRule &rule,
                            const WorkObserver &observer) const;

private:
    explicit ReleaseCopy(FolderFiles files)
        : m_files(std::move(files))
    {
    }

    FolderFiles m_files;
    QVector<FolderFiles::Item> m_items;
};

} // namespace goconf
