// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "platform/Host.h"

#include <QCoreApplication>

namespace goconf {

/// The environment that this program was given, store "process". It ends with the program, so nothing is
/// written.
class ProcessEnvironmentStore : public EnvStore
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProcessEnvironmentStore)

public:
    explicit ProcessEnvironmentStore(const Host &host)
        : m_environment(host.environment)
    {
    }

    QString id() const override;
    QString title() const override;
    Scope scope() const override { return Scope::Process; }
    Access access() const override { return Access::ReadOnly; }

    Result<EnvSnapshot> read() const override;
    /// Always ReadOnly.
    Result<ChangeSet> plan(const QVector<EnvEdit> &edits) const override;
    QStringList watchedPaths() const override { return {}; }

private:
    Environment m_environment;
};

} // namespace goconf
