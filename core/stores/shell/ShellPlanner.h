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
    /// The files among `planned` are taken as they will be.
    ShellPlanner(const Host &host, ShellKind shell, const QVector<Change> &planned = {});

    /// What differs from the disk then, `planned` included as far as it concerns files.
    Result<QVector<Change>> plan(const QVector<EnvEdit> &edits);
    /// What the plan leaves, though it takes our own lines away.
    const Problems &remarks() const { return m_remarks; }
    /// That a statement of the user's own goes on setting a name that was to be unset.
    static Problem stillSet(const QByteArray &name, const Location &by);

private:
    Result<void> fulfil(const EnvEdit &edit);
    Result<void> set(const QByteArray &name, const QByteArray &value);
    Result<void> unset(const QByteArray &name);
    /// Takes away what stands by itself; true when a line of ours was among it.
    bool removeStatements(const QByteArray &name);
    /// The first statement of the user's own that is a part of something larger, and so stays.
    std::optional<ProfileDraft::Touch> insideOther(const QByteArray &name) const;
    /// Refused, with the place, when there is one.
    Result<void> checkNotInside(const QByteArray &name) const;
    /// Refused, with the place, when something that is not ours to remove still sets the name.
    Result<void> checkNotUniversal(const QByteArray &name) const;
    Result<void> checkNotSet(const QByteArray &name) const;

    ProfileDraft m_draft;
    /// Where fish keeps its universal variables; empty for other shells.
    QString m_universal;
    Problems m_remarks;
};

} // namespace goconf
