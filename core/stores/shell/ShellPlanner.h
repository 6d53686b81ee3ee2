// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "stores/shell/ProfileDraft.h"

namespace goconf {

/// Works out how the profiles of one shell must change for a list of wishes. Every attempt is made on a draft
/// and checked by going through the changed files again, for every kind of start.
class ShellPlanner
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ShellPlanner)

public:
    ShellPlanner(const Host &host, ShellKind shell);

    Result<QVector<Change>> plan(const QVector<EnvEdit> &edits);

private:
    Result<void> fulfil(const EnvEdit &edit);
    Result<void> set(const QByteArray &name, const QByteArray &value);
    Result<void> unset(const QByteArray &name);
    /// Refused, with the place, when something that is not ours to remove still sets the name.
    Result<void> checkNotUniversal(const QByteArray &name) const;
    Result<void> checkNotSet(const QByteArray &name) const;

    ProfileDraft m_draft;
    /// Where fish keeps its universal variables; empty for other shells.
    QString m_universal;
};

} // namespace goconf
