// SPDX-License-Identifier: MIT
#pragma once

#include "base/WorkObserver.h"
#include "modules/DirHash.h"
#include "sdk/install/SdkSource.h"

#include <QCoreApplication>

namespace goconf {

/// Unpacks the file of one version, or copies the folder, with the modes of a release, and holds what it
/// writes to a hash. What the hash says nothing about, the folders api, doc, misc and test of a release, is
/// then left out: whoever altered it would not be found out.
class SdkUnpacking
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkUnpacking)

public:
    /// Into `folder`, which must exist, be empty and private.
    SdkUnpacking(SdkFile file, ToolchainVersion version, QString folder, SdkObserver observer);

    /// The files that were written have this "h1:..." as a module. Errors: ProofFailed when not; those of
    /// ModuleZip, GoReleaseArchive and ReleaseCopy. The folder is then for the caller to remove.
    Result<void> run(const QByteArray &h1) const;
    /// Without a proof.
    Result<void> run() const;

private:
    Result<FileDigests> unpack(const QByteArray *h1) const;
    Result<FileDigests> unpackModule(const WorkObserver &observer) const;
    Result<FileDigests> copyFolder(const QByteArray *h1, const WorkObserver &observer) const;
    Result<FileDigests> unpackRelease(const QByteArray *h1, const WorkObserver &observer) const;
    Result<void> compare(const FileDigests &files, const QByteArray &h1) const;
    QString mismatch(const FileDigests &files, const QByteArray &h1) const;

    SdkFile m_file;
    ToolchainVersion m_version;
    QString m_folder;
    SdkObserver m_observer;
};

} // namespace goconf
