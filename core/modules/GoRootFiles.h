// SPDX-License-Identifier: MIT
#pragma once

#include "modules/FolderFiles.h"
#include "modules/ToolchainVersion.h"

namespace goconf {

/// An installed Go, seen as the files of the module golang.org/toolchain that it was made from, so that the
/// checksum database can prove it: a GOROOT from a release, or a toolchain in the module cache, where go has
/// put a go.mod beside each _go.mod. source: cmd/distpack/pack.go, cmd/go/internal/toolchain/select.go Exec
class GoRootFiles
{
    Q_DECLARE_TR_FUNCTIONS(goconf::GoRootFiles)

public:
    /// Lists the folder; no file is read. Errors: NotFound; what the system refuses.
    static Result<GoRootFiles> list(const QString &goroot, const ToolchainVersion &version);

    /// Which toolchain a folder says it is: the version of its VERSION file and the system of its tools.
    /// `host` decides when there are tools for several systems; its version is not looked at. Errors:
    /// NotFound without a VERSION; Unsupported when the version is none of a release, or there are no tools.
    static Result<ToolchainVersion> identify(const QString &goroot, const ToolchainVersion &host);

    /// Files below the folder that no release has, such as tools built later, and links: the proof says
    /// nothing about them. Names relative to the folder.
    const QByteArrayList &others() const { return m_others; }

    /// Everything below the folder.
    const FolderFiles &all() const { return m_all; }

    /// The digests under the names of the module; with the prefix of the version they give its h1. A go.mod
    /// beside a _go.mod counts as the copy that it should be, and as a file too many when it differs. Errors:
    /// Cancelled; what the system refuses.
    Result<FileDigests> moduleDigests(const WorkObserver &observer) const;

private:
    explicit GoRootFiles(FolderFiles files);

    FolderFiles m_all;
    QVector<FolderFiles::Item> m_released;
    QByteArrayList m_others;
};

} // namespace goconf
