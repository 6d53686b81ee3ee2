// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "env/go/GoInstallation.h"

#include <QCoreApplication>

namespace goconf {

/// GOROOT/go.env, store "goroot-go-env": the defaults that come with a toolchain (since Go 1.21). Read-only.
class GoRootEnvStore : public EnvStore
{
    Q_DECLARE_TR_FUNCTIONS(goconf::GoRootEnvStore)

public:
    /// `root` is GoInstallation::effectiveRoot(); empty when there is no go.
    explicit GoRootEnvStore(QString root, Os os = Os::current());
    /// The one that a go reads whose settings file holds `userFile`. `environment` is what it is started
    /// with.
    static GoRootEnvStore of(const std::optional<GoInstallation> &go, const EnvSnapshot &userFile,
                             const Environment &environment);

    QString id() const override;
    QString title() const override;
    Scope scope() const override { return Scope::System; }
    Access access() const override { return Access::ReadOnly; }

    QString path() const;

    /// What go.env of GoEnvironment::newestGo says, for a machine without any go (GOROOT/go.env of that
    /// release).
    static EnvSnapshot ofNewestGo();

    Result<EnvSnapshot> read() const override;
    Result<ChangeSet> plan(const QVector<EnvEdit> &edits) const override;
    QStringList watchedPaths() const override;

private:
    QString m_root;
    /// Whose separators the places have.
    Os m_os;
};

} // namespace goconf
