// SPDX-License-Identifier: MIT
#pragma once

#include "modules/GoRootFiles.h"
#include "platform/Host.h"
#include "sdk/Sdk.h"
#include "sdk/SdkVerdict.h"
#include "sdk/ToolchainLog.h"
#include "sdk/ToolchainOriginal.h"
#include "sdk/install/SdkProgress.h"

#include <QCoreApplication>

namespace goconf {

/// Proves installed Gos: hashes the files of one as those of the module golang.org/toolchain that it was made
/// from, and compares with what the transparency log has on record. When they differ, gets the original to
/// name the files, but not when the hash itself shows that go.env alone was edited. Only reads, apart from
/// temporary files. source: cmd/distpack/pack.go; cmd/go/internal/modfetch checkModSum
///
/// The proof is about names and contents: not about owners and times, nor the folders api, doc, misc and
/// test, which no build reads and the module leaves out. Modes that could do harm are told beside it, and
/// programs in bin and pkg/tool that no release has count as added, but for the tools that go builds there
/// from sources of the release.
class SdkVerifier
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkVerifier)

public:
    /// `moduleCache` is GOMODCACHE, in which go may have kept the original; it may be empty. Host and log
    /// must outlive this.
    SdkVerifier(const Host &host, QString moduleCache, ToolchainLog &log, ToolchainOriginal::Fetch fetch);

    /// Errors: ProofFailed and Corrupt, when the log was caught lying: then nothing is known about this Go
    /// nor another; Cancelled. Whatever else is in the way is a verdict with a note.
    Result<SdkVerdict> verify(const Sdk &sdk, const SdkObserver &observer);

private:
    /// What stands below GOROOT.
    struct Reading
    {
        FileDigests digests;
        /// Empty when no file list of a release has that hash, because a name has a line end.
        QByteArray h1;
        /// Links and the like where a release has, or might have, a file, and programs beside its own.
        QByteArrayList strays;
        QByteArrayList others;
        QVector<SdkModeFault> modes;
    };

    Result<Reading> read(const QString &root, const ToolchainVersion &version,
                         const SdkObserver &observer) const;
    static SdkVerdict unreadable(const Error &error);
    /// `released` are the settings of the original go.env, where they are known.
    static SdkVerdict differing(const DigestDifference &difference, const QString &root,
                                const std::optional<EnvSnapshot> &released);
    static SdkVerdict withoutRecord(const ToolchainVersion &version);

    /// The toolchain that it says it is. Errors: Unsupported, with the reason why it is not comparable.
    Result<ToolchainVersion> claim(const Sdk &sdk) const;
    Result<SdkVerdict> judge(const Sdk &sdk, const ToolchainVersion &version, const QByteArray &h1,
                             const SdkObserver &observer) const;
    /// What to say of a Go that has not the hash `h1`.
    Result<SdkVerdict> explain(const Sdk &sdk, const ToolchainVersion &version, const QByteArray &h1,
                               const Reading &reading, const SdkObserver &observer) const;
    QString keptZip(const ToolchainVersion &version) const;

    const Host &m_host;
    QString m_moduleCache;
    ToolchainLog &m_log;
    ToolchainOriginal::Fetch m_fetch;
};

} // namespace goconf
