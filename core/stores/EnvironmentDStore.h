// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "platform/Host.h"
#include "stores/EnvironmentDFiles.h"

#include <QCoreApplication>

namespace goconf {

/// What systemd's user manager gives to the programs it starts, store "environment.d": environment.d(5) and
/// systemd-environment-d-generator(8). The user's folder and the system's are read, in the order of the
/// manual; a file of the same name in a stronger folder hides one. Only the user's folder is changed: the
/// user's own line where it decides and holds a plain value, otherwise a file of ours,
/// 60-goconfigurator.conf.
class EnvironmentDStore : public EnvStore
{
    Q_DECLARE_TR_FUNCTIONS(goconf::EnvironmentDStore)

public:
    explicit EnvironmentDStore(Host host);

    QString id() const override;
    QString title() const override;
    Scope scope() const override { return Scope::User; }
    Access access() const override;

    /// Values are expanded as in a session that starts now. Lines that systemd passes over are problems.
    Result<EnvSnapshot> read() const override;
    /// Errors beyond EnvStore's: Unsupported (this system has no systemd user manager), Refused (a file that
    /// we do not change decides, and is read later; our own file ends in an open quotation mark), TooLarge.
    Result<ChangeSet> plan(const QVector<EnvEdit> &edits) const override;
    QStringList watchedPaths() const override;

private:
    Result<void> apply(EnvironmentDFiles &files, const EnvEdit &edit) const;
    Result<void> set(EnvironmentDFiles &files, const QByteArray &name, const QByteArray &value) const;
    Result<void> addItem(EnvironmentDFiles &files, const EnvEdit &edit) const;
    /// Takes an item out of the lines that we wrote for it and of the user's own plain lists.
    Result<void> takeOut(EnvironmentDFiles &files, const EnvEdit &edit) const;
    Result<void> removeItem(EnvironmentDFiles &files, const EnvEdit &edit) const;
    /// Why the edit of a file did not lead to the value: `now` decides.
    tl::unexpected<Error> notReached(const std::optional<EnvironmentDFiles::Decision> &now,
                                     const EnvironmentDFiles &files, qsizetype edited,
                                     const QByteArray &name) const;

    Host m_host;
};

} // namespace goconf
