// SPDX-License-Identifier: MIT
#pragma once

#include "GoconfRun.h"
#include "support/toolchain/ToolchainServer.h"

namespace goconf::test {

/// An empty home without a go, whose go env file names a local server for modules, toolchains and their
/// checksums. The Go that it offers answers the set-up's proof (FakeGo).
class SetupHomeLab
{
public:
    /// `below`: the account's home is that folder of the throw-away one, such as "/Ada L".
    explicit SetupHomeLab(const QString &below = {});

    /// goconf setup and `arguments`.
    GoconfRun setup(const QByteArrayList &arguments) const;
    /// The same as a process of its own, to be started.
    void prepare(QProcess &process, const QByteArrayList &arguments) const;
    /// Every path below the home that was not there at first, but for what a look may leave (caches), sorted.
    QStringList added() const;
    /// What a command typed into a fresh login shell of the account says.
    QByteArray inNewShell(const QByteArray &command) const;
    /// The account's shell, "bash" at first.
    void setShell(const QString &name);
    /// Half of the answer for that path comes, and then nothing any more.
    void stallHalfway(const QByteArray &path);
    /// Has FakeGo fail or wait: "fail mod TEXT", "wait build"; empty: obey.
    void tellGo(const QByteArray &order) const { home.write(QStringLiteral(".fake-go"), order); }

    ToolchainServer server;
    TempHome home;
    /// HOME.
    QString folder;
    Host host;
    FakeToolchain toolchain;

private:
    void serveModule();
    QStringList files() const;

    QStringList m_before;
};

/// A run's outcome of each step of the proof: "find ok, version ok, ...".
QString proofOf(const GoconfRun &run);
/// What that is when all is well.
inline const QString allGood =
    QStringLiteral("find ok, version ok, gopath ok, fetch ok, checksums ok, build ok, run ok");

} // namespace goconf::test
