// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "env/go/GoEnvFile.h"
#include "platform/Host.h"

#include <QCoreApplication>

namespace goconf {

/// The user's go env file, store "go-env-file": what `go env -w` writes. Plans end with the same effective
/// result as `go env -w` and `go env -u`, also on files that stop go itself.
class GoEnvFileStore : public EnvStore
{
    Q_DECLARE_TR_FUNCTIONS(goconf::GoEnvFileStore)

public:
    explicit GoEnvFileStore(Host host);

    QString id() const override;
    QString title() const override;
    Scope scope() const override { return Scope::User; }
    /// ReadOnly when GOENV=off, or when it names something that is no regular file.
    Access access() const override;

    /// GoEnvFile::path().
    QString path() const;

    /// As go reads it: what cannot be read holds nothing, with a problem that says so. Odd lines are
    /// problems, too.
    Result<EnvSnapshot> read() const override;
    /// Errors: Refused (GOENV=off and its like: go would write another file), InvalidValue (go would not take
    /// the name or value from this file; `what` names the store that can hold it), TooLarge,
    /// PermissionDenied, Io. Unset is possible for every name, also when go env -u refuses.
    Result<ChangeSet> plan(const QVector<EnvEdit> &edits) const override;
    QStringList watchedPaths() const override;

private:
    Result<void> checkTarget() const;
    Result<void> checkName(const QByteArray &name, const GoEnvFile &file) const;
    Result<void> edit(GoEnvFile &file, const EnvEdit &edit) const;
    /// What an unset leaves, because go reads it otherwise.
    Problems leftLines(const GoEnvFile &file, const QByteArray &name) const;
    Result<void> assign(GoEnvFile &file, const QByteArray &name, const QByteArray &value) const;

    Host m_host;
};

} // namespace goconf
