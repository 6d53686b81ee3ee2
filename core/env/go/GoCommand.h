// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "env/go/GoInstallation.h"

#include <QCoreApplication>
#include <QHash>
#include <QTemporaryDir>

namespace goconf {

/// Asks the real go for what only it can compute. Each call starts one process, waits for it at most
/// timeoutMs, and leaves no trace: GOCACHE, telemetry and the rest of its folders are thrown away afterwards,
/// no toolchain is downloaded or switched to, the user's go env file is read but never written.
class GoCommand
{
    Q_DECLARE_TR_FUNCTIONS(goconf::GoCommand)

public:
    static constexpr int timeoutMs = 10'000;

    /// `host.environment` is what go would be started with.
    GoCommand(Host host, GoInstallation installation);

    /// `go env -json NAMES` in an empty folder, for names that go computes wherever it is, such as
    /// GOGCCFLAGS; of settings, some are not the user's in this answer (GoEnvironment tells them). Errors:
    /// Timeout, NotFound (the program cannot be started), Io with go's own words as `detail` when it refuses
    /// to answer, Corrupt when its answer is none.
    Result<QHash<QByteArray, QByteArray>> env(const QByteArrayList &names) const;

private:
    /// What go finds in the throw-away folder: places for its caches, and telemetry switched off.
    static Result<void> furnish(const QTemporaryDir &sandbox);
    /// The go env file that go would read, as an absolute path, so that it is found from any folder; "off"
    /// for none. A file that names a cache program is copied without it: the program would be started, and
    /// write.
    Result<QByteArray> goenvWithoutCacheProgram(const QString &folder) const;

    Host m_host;
    GoInstallation m_installation;
};

} // namespace goconf
