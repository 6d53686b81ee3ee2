// SPDX-License-Identifier: MIT
#pragma once

#include "GoconfRun.h"
#include "support/toolchain/ToolchainServer.h"

namespace goconf::test {

/// A throw-away home whose settings name a ToolchainServer for everything.
class InstallHome
{
public:
    /// `server` must outlive this.
    explicit InstallHome(const ToolchainServer &server);

    /// goconf sdk install --json and `arguments`.
    GoconfRun install(const QByteArrayList &arguments) const;
    /// The same as a process of its own, to be started.
    void prepare(QProcess &process, const QByteArrayList &arguments) const;

    /// Where go1.27.3 and its like are put.
    QString folder() const;
    /// Everything there, hidden names too.
    QStringList content() const;
    /// Whether no byte of any Go is left, nor the folders for it.
    bool isUntouched() const;
    /// The heads and proofs that were kept as evidence of a log that contradicts itself.
    QStringList evidence() const;

    TempHome home;
    Host host;
};

/// "done" or the error's code, from the JSON.
QString codeOf(const GoconfRun &run);
/// "log sha256 signature", from the JSON.
QString proofsOf(const GoconfRun &run);

} // namespace goconf::test
