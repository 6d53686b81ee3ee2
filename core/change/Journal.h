// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"

#include <QDateTime>
#include <QStringList>

namespace goconf {

/// One applied change set as the journal keeps it.
struct JournalEntry
{
    enum class State {
        Pending,    ///< being applied by a live process, or left by a killed one
        Done,       ///< applied
        Undoing,    ///< being undone
        Undone,     ///< taken back by the user
        RolledBack, ///< taken back by recovery or after a failed write
        Unreadable, ///< the entry's file is damaged; only id and title (which says so) are filled in
    };

    /// Sorts by time: "20261121T033210.123Z-4fa2".
    QString id;
    QDateTime when;
    State state = State::Pending;
    ChangeSet set;
    /// Folders that the apply created, outermost first; undo removes them when they are empty.
    QStringList createdFolders;
    /// Files that exist only while the entry is applied or undone; recovery removes them.
    QStringList temporaryFiles;
    /// Targets that recovery did not take back, because somebody else had changed them.
    QStringList leftAlone;

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// The stable spelling for JSON: "done", "undone", "rolled-back", "pending", "undoing", "unreadable".
QLatin1StringView stateName(JournalEntry::State state);

/// The record of everything applied: one file per entry, mode 0600, in a folder of mode 0700, because the
/// images are the user's own files. An entry is written once, whole and on the disk, before the first target
/// is touched. Its state is part of its file's name, so that a change of state is one rename however large
/// the images are; entries in an unsettled state (Pending, Undoing) stand in a folder of their own, so that
/// one look tells whether there are any:
///
///     STATE/journal/lock                      what appliers queue on
///     STATE/journal/ID.done.json              settled entries
///     STATE/journal/pending/ID.pending.json   unsettled ones
///     STATE/journal/pending/ID.tmp            an entry being written
///
/// Reading needs no lock. Everything that writes is for the holder of the lock, Applier.
class Journal
{
public:
    explicit Journal(const QString &stateDir);

    /// Newest first. A damaged entry is listed as Unreadable, never dropped silently.
    Result<QVector<JournalEntry>> entries() const;
    /// Errors: NotFound, Corrupt, Unsupported (of a newer format), what the system refuses.
    Result<JournalEntry> entry(const QString &id) const;
    /// The newest entry in state Done. Errors: NotFound, Corrupt.
    Result<JournalEntry> newestDone() const;
    /// Whether anything of ours is left to settle: one folder lookup.
    bool hasPending() const;
    /// Entries in an unsettled state, newest first. Damaged ones are put aside and are Unreadable in the
    /// answer. Those that cannot be read at this moment or are of a newer format stay; `errors` says why.
    QVector<JournalEntry> pending(QVector<Error> &errors) const;

    /// Path of the lock file that appliers queue on.
    QString lockPath() const;
    /// Creates the folders where they are missing.
    Result<void> createFolders() const;
    /// A new id, later than all in the journal whatever the clock says.
    QString newId(const QDateTime &when) const;
    /// Creates or replaces the file of an entry in an unsettled state.
    Result<void> save(const JournalEntry &entry) const;
    /// Forgets an entry in an unsettled state for which nothing was written.
    void drop(const JournalEntry &entry) const;
    /// Brings the entry from entry.state to `state` and changes entry.state. After an error all is as before.
    Result<void> move(JournalEntry &entry, JournalEntry::State state) const;
    /// Removes what a process killed in save() left.
    void removeStrays() const;

private:
    QString pathOf(const QString &id, JournalEntry::State state) const;
    Result<JournalEntry> read(const QString &id, JournalEntry::State state) const;

    QString m_dir;
    QString m_pendingDir;
};

} // namespace goconf
