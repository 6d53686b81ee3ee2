// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"
#include "base/Os.h"
#include "base/Result.h"

#include <QString>

#include <memory>

namespace goconf {

class Registry;

/// The machine and the account as the rest of core sees them: a value that tests fill in and that
/// current() reads. Directory rules are Go's own, src/os/file.go: UserHomeDir, UserConfigDir, UserCacheDir;
/// ours follow the XDG Base Directory Specification.
struct Host
{
    Os os = Os::Linux;
    /// GOARCH spelling of the machine, such as "amd64".
    QByteArray architecture;
    Environment environment;
    QString workingDirectory;
    /// False where its path is no UTF-8, so that workingDirectory names another folder or none.
    bool hasExactWorkingDirectory = true;
    /// Absolute path of the account's login shell; empty where there is none (Windows).
    QString loginShell;
    /// Numeric user id; -1 where the system has none.
    qint64 userId = -1;
    /// Where the system's own files begin ("/" but in tests): /etc/environment is systemRoot +
    /// "etc/environment".
    QString systemRoot = QStringLiteral("/");
    /// Where Windows keeps the variables of user and system; null on other systems.
    std::shared_ptr<const Registry> registry;

    static Host current();

    /// Whether every folder and file that the environment gives us, and the working directory, can be named
    /// in a QString: names of files are bytes, and one that is no UTF-8 would become another. Unsupported
    /// when not; then no setting can be read or written for certain.
    Result<void> checkPaths() const;

    /// $HOME, or %USERPROFILE%; an error when it is not set, as in Go. Unsupported, as for every folder
    /// below, when the path is no UTF-8; on Windows every path can be named.
    Result<QString> home() const;
    /// Where Go keeps go/env and go/telemetry. A relative XDG_CONFIG_HOME is an error, as in Go.
    Result<QString> userConfigDir() const;
    /// Where Go keeps go-build.
    Result<QString> userCacheDir() const;
    /// What we can fetch again: $XDG_CACHE_HOME/goconfigurator or its like; nothing is created. InvalidValue
    /// when HOME (on Windows LocalAppData, in which all three are) is a relative path.
    Result<QString> cacheDir() const;
    /// Our own lasting state (the journal): $XDG_STATE_HOME/goconfigurator or its like; nothing is created.
    /// InvalidValue when HOME is a relative path.
    Result<QString> stateDir() const;
    /// What we keep for the user (the Go versions): $XDG_DATA_HOME/goconfigurator or its like; nothing is
    /// created. InvalidValue when HOME is a relative path.
    Result<QString> dataDir() const;

    /// `path` below systemRoot; `path` is absolute.
    QString systemPath(const QString &path) const;
    /// Absolute path of a program by PATH of `environment`, by the rules of Go's os/exec.LookPath; relative
    /// PATH entries and those that are no UTF-8 are passed over. Empty when there is none.
    QString findExecutable(const QString &name) const;

private:
    QString findIn(const QByteArrayList &folders, const QString &name) const;
};

} // namespace goconf
