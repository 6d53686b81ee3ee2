// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "platform/Host.h"

#include <QCoreApplication>

namespace goconf {

/// /etc/environment, store "etc-environment": what every login of every user is given, read as pam_env(8)
/// reads it (tried with Linux-PAM 1.5.2): no expansion; '#' ends a line, also within quotes; one pair of
/// quotes around the value falls away; a backslash at the line's end joins it to the next. The file is the
/// system's, so it is only read.
class EtcEnvironmentStore : public EnvStore
{
    Q_DECLARE_TR_FUNCTIONS(goconf::EtcEnvironmentStore)

public:
    explicit EtcEnvironmentStore(const Host &host);

    QString id() const override;
    QString title() const override;
    Scope scope() const override { return Scope::System; }
    Access access() const override { return Access::ReadOnly; }

    Result<EnvSnapshot> read() const override;
    /// Always ReadOnly.
    Result<ChangeSet> plan(const QVector<EnvEdit> &edits) const override;
    QStringList watchedPaths() const override;

private:
    void readLine(QByteArray line, int number, EnvSnapshot &snapshot) const;

    /// Empty on systems without PAM.
    QString m_path;
};

} // namespace goconf
