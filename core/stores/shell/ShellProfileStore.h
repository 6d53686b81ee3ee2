// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "platform/Host.h"
#include "stores/shell/ShellKind.h"

#include <QCoreApplication>

#include <optional>

namespace goconf {

class ShellFiles;
class ShellWalk;

/// The profiles of one shell: what its start-up files say, read without running them, and how to change it.
/// read() answers for a login interactive shell, in the order in which the statements run; entries of system
/// files and of files that a profile sources are included, each with its own file and line. A value that is
/// not knowable without running the files is the raw text, marked Conditional.
///
/// plan() works on the user's own files only. It edits the user's own plain assignment where that one decides
/// and reaches every kind of start (login, interactive or not; interactive without login), and otherwise
/// keeps one marked block per file. The plan is checked by reading the planned files once more: a value that
/// would not win is Refused, with file:line of the statement that hides it. Errors beyond EnvStore's:
/// TooLarge (a profile beyond 16 MB), what the system says of a profile that cannot be read (one without
/// permission counts only where the line belongs into it: the shells pass over it), Refused (a statement
/// inside a condition, an entry that comes from a system file, a universal variable of fish).
///
/// The host is copied; no file is kept open. Files are read anew by every call.
class ShellProfileStore : public EnvStore
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ShellProfileStore)

public:
    ShellProfileStore(Host host, ShellKind shell);

    QString id() const override;
    QString title() const override;
    Scope scope() const override { return Scope::User; }
    Access access() const override { return Access::ReadWrite; }

    Result<EnvSnapshot> read() const override;
    /// What a shell started in another way passes through.
    Result<EnvSnapshot> read(ShellStart start) const;
    /// The same where PATH is `sessionPath` before: a value that builds on it is known, unless a statement of
    /// the user's changed it before that may or may not run.
    Result<EnvSnapshot> read(ShellStart start, const QByteArray &sessionPath) const;
    Result<ChangeSet> plan(const QVector<EnvEdit> &edits) const override;
    /// Profiles among `planned` are edited as they will be then.
    Result<ChangeSet> planAfter(const QVector<Change> &planned, const QVector<EnvEdit> &edits) const override;
    /// The files of every kind of start, whether they exist or not.
    QStringList watchedPaths() const override;

private:
    Result<EnvSnapshot> readAfter(ShellStart start, const std::optional<QByteArray> &sessionPath) const;

    /// Files that cannot be read, and those that cannot be followed to their end.
    static void addProblems(const ShellWalk &walk, const ShellFiles &files, EnvSnapshot &snapshot);

    Host m_host;
    ShellKind m_shell;
};

} // namespace goconf
