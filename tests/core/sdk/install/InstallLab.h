// SPDX-License-Identifier: MIT
#pragma once

#include "FakeSdk.h"
#include "sdk/install/SdkInstaller.h"
#include "support/OwnSdkFolder.h"
#include "support/TempHome.h"
#include "support/toolchain/FakeToolchain.h"

#include <QMap>

namespace goconf::test {

/// A log that answers what it is told.
class ToldLog : public ToolchainLog
{
public:
    /// Vouches for the toolchain.
    explicit ToldLog(const FakeToolchain &toolchain);
    explicit ToldLog(Result<QByteArray> answer)
        : m_answer(std::move(answer))
    {
    }

    /// A log that cannot be had.
    static Result<QByteArray> unreachable();

    Result<QByteArray> h1(const ToolchainVersion &version) override;

private:
    Result<QByteArray> m_answer;
};

/// Our own folder in a throw-away home.
class InstallLab
{
public:
    TempHome home;

    QString folder() const { return home.home() + u'/' + ownSdkFolder(); }
    /// Everything in our folder, hidden names too.
    QStringList content() const;
    /// Writes a file that the user has; returns its path.
    QString file(const QByteArray &name, const QByteArray &bytes) const;

    Result<SdkInstallation> install(ToolchainLog &log, SdkSource &source,
                                    ProofPolicy policy = ProofPolicy::Required,
                                    const SdkObserver &observer = {}) const;
    /// A file that the user has, as users install one.
    Result<SdkInstallation> installFile(ToolchainLog &log, const QString &path,
                                        const SdkObserver &observer = {}) const;
};

/// Every file below `path`: its mode in octal where it has one, a space, its content.
QMap<QByteArray, QByteArray> filesOf(const QString &path);
/// The same as they must be; without what the module has not when `asModule`.
QMap<QByteArray, QByteArray> filesOf(const FakeToolchain &toolchain, bool asModule);

/// "done", or the code of the error.
QString codeOf(const Result<SdkInstallation> &result);

} // namespace goconf::test
