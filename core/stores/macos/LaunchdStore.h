// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "platform/Host.h"

#include <QCoreApplication>

namespace goconf {

/// What launchd gives to every program that macOS starts for the user, store "launchd". launchd itself keeps
/// these variables only until logout, so what lasts is read: PATH as `launchctl config user path` keeps it,
/// and the agents (launchd.plist(5)) in /Library/LaunchAgents and ~/Library/LaunchAgents that call
/// `launchctl setenv` at login. An agent's own EnvironmentVariables reach that agent only and are not here.
/// launchd promises no order among agents; the user's are taken to come last, by name. Never written.
class LaunchdStore : public EnvStore
{
    Q_DECLARE_TR_FUNCTIONS(goconf::LaunchdStore)

public:
    explicit LaunchdStore(Host host);

    QString id() const override;
    QString title() const override;
    Scope scope() const override { return Scope::User; }
    Access access() const override { return Access::ReadOnly; }

    /// Entries are Static: read, not seen running. Conditional are those of agents that do not run at login,
    /// and values that only a shell could tell.
    Result<EnvSnapshot> read() const override;
    /// Always ReadOnly, with the place to use instead.
    Result<ChangeSet> plan(const QVector<EnvEdit> &edits) const override;
    QStringList watchedPaths() const override;

private:
    QStringList agentFolders() const;
    QString userPathFile() const;

    Host m_host;
};

} // namespace goconf
