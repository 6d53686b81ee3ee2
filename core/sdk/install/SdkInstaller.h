// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"
#include "sdk/ToolchainLog.h"
#include "sdk/install/SdkProofs.h"
#include "sdk/install/SdkSource.h"

#include <QCoreApplication>

#include <optional>

namespace goconf {

class SdkStage;

/// A Go in our own folder.
struct SdkInstallation
{
    ToolchainVersion version;
    /// GOROOT.
    QString path;
    /// It was there before, and nothing was done; the proofs are those on record.
    bool wasThere = false;
    SdkProofs proofs;
};

/// Puts a Go into our own folder (sdkfolders::own) under its name, such as go1.27.3, whole and proven or not
/// at all. Everything is prepared in a SdkStage; what stands there already is never touched. The proof is the
/// "h1:..." of the files that were written, held against the transparency log.
/// source: cmd/go/internal/toolchain, whose modules these are; cmd/distpack/pack.go
class SdkInstaller
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkInstaller)

public:
    /// `log` must outlive this.
    SdkInstaller(Host host, ToolchainLog &log);

    /// Where this version is, or will be. Errors: no home.
    Result<QString> pathOf(const ToolchainVersion &version) const;
    /// The installation when it is there, whole and for this machine; nothing when its name is free. Errors:
    /// Refused when something else has the name.
    Result<std::optional<SdkInstallation>> find(const ToolchainVersion &version) const;
    /// Whether programs for that system can be expected to run here. Errors: Unsupported.
    Result<void> checkSystem(const ToolchainVersion &version) const;

    /// Installs what `source` has, and removes what killed installations left. Waits while another process
    /// installs the same version, and then finds it. Errors: ProofFailed and Corrupt: somebody lies.
    /// Unproven: the proof cannot be had and the policy wants it, though the Go
    /// itself can be had. Refused: the file holds what no Go may
    /// have, or something else has the name. Unsupported: for another system. Cancelled, DiskFull, and those
    /// of the source. After any error nothing is left.
    Result<SdkInstallation> install(SdkSource &source, ProofPolicy policy, const SdkObserver &observer) const;

private:
    Result<SdkInstallation> installInto(SdkStage &stage, SdkSource &source, ProofPolicy policy,
                                        const SdkObserver &observer) const;
    Result<SdkProofs> askLog(SdkSource &source, ProofPolicy policy, const std::stop_token &stop,
                             QByteArray &h1) const;
    Result<void> checkContent(const QString &folder, const ToolchainVersion &version, bool isProven) const;

    Host m_host;
    ToolchainLog &m_log;
};

} // namespace goconf
