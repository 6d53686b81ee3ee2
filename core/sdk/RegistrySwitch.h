// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/SdkSwitcher.h"

#include <QCoreApplication>

namespace goconf {

/// SdkSwitcher's work on Windows: PATH of the user in the registry names the bin of the chosen Go itself. The
/// host must outlive it.
class RegistrySwitch
{
    Q_DECLARE_TR_FUNCTIONS(goconf::RegistrySwitch)

public:
    explicit RegistrySwitch(const Host &host)
        : m_host(host)
    {
    }

    /// `alongside` are further edits of the user's variables. Errors: as RegistryStore::plan; Conflict where
    /// PATH changed meanwhile.
    Result<SdkSwitch> plan(const Sdk &sdk, const QVector<EnvEdit> &alongside) const;
    /// Refused when `undo` brings an entry of a Go of ours back into PATH that was removed since.
    Result<void> checkUndo(const ChangeSet &undo) const;
    /// What belongs into PATH.
    static QByteArray binOf(const Host &host, const QString &root);

private:
    const Host &m_host;
};

} // namespace goconf
