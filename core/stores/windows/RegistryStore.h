// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "platform/Host.h"
#include "stores/windows/WindowsEnvironment.h"

#include <QCoreApplication>

namespace goconf {

/// The variables that Windows keeps in the registry: of the user (store "registry-user"), of the system for
/// all users ("registry-system"), and those of the session ("registry-volatile"), which are only read. Names
/// are equal whatever their case and keep their spelling. A value that is rewritten keeps its type, unless
/// the edit asks for another; a new PATH, and a new value with a %NAME%, is REG_EXPAND_SZ. Values of other
/// types, and names that no variable can have, are shown and can be removed, but are never rewritten.
/// Lists are those of WindowsPathList.
class RegistryStore : public EnvStore
{
    Q_DECLARE_TR_FUNCTIONS(goconf::RegistryStore)

public:
    using Level = WindowsEnvironment::Level;

    /// `level` is not Given.
    RegistryStore(Host host, Level level);

    QString id() const override;
    QString title() const override;
    Scope scope() const override { return m_level == Level::System ? Scope::System : Scope::User; }
    Access access() const override;

    /// In the order of the registry. The value of a list that all levels join, such as PATH, is what a
    /// program sees of it; `raw` is the part of this level.
    Result<EnvSnapshot> read() const override;
    /// Errors beside those of EnvStore: PermissionDenied for the system's variables without the rights to
    /// change them; Refused for a value of a type that is no text; Unsupported without a registry.
    Result<ChangeSet> plan(const QVector<EnvEdit> &edits) const override;
    /// Goes on with values that are planned already.
    Result<ChangeSet> planAfter(const QVector<Change> &planned, const QVector<EnvEdit> &edits) const override;
    /// None: the registry is no file.
    QStringList watchedPaths() const override { return {}; }

    /// The key that holds the values.
    QString key() const;
    /// Everything in the key, exact: for export, and to see whether another program changed something.
    Result<QVector<RegistryValue>> values() const;

private:
    Result<void> checkAccess() const;
    QVector<EnvEdit> effective(QVector<EnvEdit> edits, const QVector<Change> &changes) const;
    Problems warnings(const QVector<Change> &changes) const;

    Host m_host;
    Level m_level;
};

} // namespace goconf
