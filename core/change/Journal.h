// SPDX-License-Identifier: MIT
#pragma once

#include "change/JournalEntry.h"
#include "change/JournalFolder.h"

#include <optional>

namespace goconf {

/// The record of what was applied: one file per entry, mode 0600, in a folder of mode 0700, because the
/// contents are the user's own files. A folder or an entry of another user's is never obeyed: each call that
/// reads or makes them answers ForeignOwner. An entry is written once, whole and on the disk, before the
/// first target is touched; its state is part of its file's name (JournalFolder). Kept are the newest 200
/// settled entries, as far as their files take at most 64 MiB together; always the newest one, so that what
/// was just done can be taken back; and every unsettled one.
///
/// Reading needs no lock. Everything that writes is for the holder of the lock, Applier.
class Journal
{
public:
    /// Settled entries that prune() keeps.
    static constexpr qsizetype keptEntries = 200;
    /// Bytes that their files have at most, unless one alone has more: a large entry leaves three quarters of
    /// it, small ones fill the rest.
    static constexpr qint64 keptBytes = qint64(64) * 1024 * 1024;

    explicit Journal(const QString &stateDir);

    /// Newest first; of each file only the first line is read. A damaged entry, or one of another user's, is
    /// listed as Unreadable, never dropped silently.
    Result<QVector<JournalHead>> entries() const;
    /// Errors: NotFound, Corrupt, Unsupported (of a newer format), what the system refuses.
    Result<JournalEntry> entry(const QString &id) const;
    /// The newest entry in state Done. Errors: NotFound, Corrupt.
    Result<JournalEntry> newestDone() const;
    /// ForeignOwner when the journal is another user's.
    Result<void> checkOwner() const;
    /// Whether anything of ours is left to settle: one folder lookup.
    bool hasPending() const;
    /// Entries in an unsettled state, newest first. Damaged ones are put aside and are Unreadable in the
    /// answer. Those that cannot be read at this moment, are another user's or of a newer format stay;
    /// `errors` says why.
    QVector<JournalEntry> pending(QVector<Error> &errors) const;

    /// Path of the lock file that appliers queue on.
    QString lockPath() const;
    /// Whether anything was ever recorded.
    bool exists() const;
    /// Creates the folders where they are missing; answers with those it made.
    Result<QStringList> createFolders() const;
    /// Removes the folders that createFolders() made, where nothing came to be recorded in them.
    void removeFolders(const QStringList &created) const;
    /// A new id, later than all in the journal whatever the clock says.
    QString newId(const QDateTime &when) const;
    /// Creates or replaces the file of an entry in an unsettled state.
    Result<void> save(const JournalEntry &entry) const;
    /// Forgets an entry in an unsettled state for which nothing is written any more.
    void drop(const JournalEntry &entry) const;
    /// Brings the entry from entry.state to `state` and changes entry.state. After an error all is as before.
    Result<void> move(JournalEntry &entry, JournalState state) const;
    /// Removes what a process killed in save() left.
    void removeStrays() const;
    /// After `newest` was settled: removes the oldest settled entries, as far as they are more than is kept.
    /// What cannot be removed stays for the next time. A kill in between leaves a shorter history without
    /// gaps.
    void prune(const JournalEntry &newest) const;

private:
    Result<JournalEntry> read(const JournalFolder::Item &item) const;
    qint64 sizeOf(const JournalFolder::Item &item) const;
    std::optional<JournalHead> readHead(JournalFolder::Item item) const;

    JournalFolder m_folder;
};

} // namespace goconf
