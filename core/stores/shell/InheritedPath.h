// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "stores/shell/ShellWalk.h"

namespace goconf {

/// PATH as a shell has it before the first statement of its files: what the session hands on, for fish with
/// fish_user_paths in front. It stands for the part of PATH that ShellWalk does not know.
class InheritedPath
{
public:
    /// One folder of fish_user_paths, and the statement that put it there.
    struct UserPath
    {
        QByteArray folder;
        Location location;
    };

    /// `session`: PATH as the session hands it on. Nothing given is kept.
    InheritedPath(const Host &host, ShellKind shell, const ShellFiles &files, const ShellWalk &walk,
                  QByteArray session);

    /// Empty for other shells than fish. In the order in which fish searches them.
    const QVector<UserPath> &userPaths() const { return m_userPaths; }
    /// A value of PATH as ShellWalk has it, with this in the place of the unknown part. Statements that may
    /// or may not have run before count as not run.
    QByteArray filledIn(const QByteArray &path) const;

    /// Whether the statement may or may not change PATH, or only running it tells how. What the system's
    /// files make of PATH under conditions does not count: it is what login gives anyway.
    static bool isUncertain(const ShellWalk::Touch &touch);

private:
    void readUserPaths(const Host &host, const ShellFiles &files, const ShellWalk &walk);

    QVector<UserPath> m_userPaths;
    QByteArray m_value;
};

} // namespace goconf
