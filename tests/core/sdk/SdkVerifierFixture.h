// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/SdkVerifier.h"
#include "support/TempHome.h"
#include "support/toolchain/FakeToolchain.h"

#include <QTemporaryDir>

namespace goconf::test {

/// A log that says what it is told, or fails.
class ToldLog : public ToolchainLog
{
public:
    Result<QByteArray> h1(const ToolchainVersion &version) override;

    QHash<QByteArray, QByteArray> records;
    std::optional<Error> error;
    int asked = 0;
};

/// A verifier with a log and a source of originals that a test tells what to answer, and a TMPDIR of its own
/// in which nothing may be left.
struct SdkVerifierFixture
{
    SdkVerifierFixture();
    ~SdkVerifierFixture();
    Q_DISABLE_COPY_MOVE(SdkVerifierFixture)

    /// The log has it and its zip can be fetched.
    void publish(const FakeToolchain &toolchain);
    /// What a Go at `root` is found to be.
    Sdk sdk(const QString &root, SdkKind kind = SdkKind::System) const;
    Result<SdkVerdict> verify(const Sdk &sdk);
    Result<SdkVerdict> verify(const QString &root) { return verify(sdk(root)); }

    TempHome home;
    Host host = home.host();
    ToldLog log;
    /// By version of the module.
    QHash<QByteArray, QByteArray> zips;
    QString moduleCache;
    int fetched = 0;
    /// Called when the original is asked for, before it is there.
    std::function<void()> duringFetch;
    /// Called with every progress.
    std::function<void(const SdkProgress &)> duringWork;
    std::stop_source stop;

private:
    Result<void> fetch(const ToolchainVersion &version, const QString &path);

    QTemporaryDir m_temporary;
    QByteArray m_oldTemporary;
};

} // namespace goconf::test
