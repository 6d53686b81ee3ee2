// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"

#include <QDateTime>

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
    };

    /// Sorts by time: "20261121T033210.123Z-4fa2".
    QString id;
    QDateTime when;
    State state = State::Pending;
    ChangeSet set;
    /// Folders that the apply created, outermost first; undo removes them when they are empty.
    QStringList createdFolders;
};

/// The stable spelling for JSON: "done", "undone", "rolled-back", "pending", "undoing".
QLatin1StringView stateName(JournalEntry::State state);

/// The record of everything applied: one file per entry, mode 0600, in a folder of mode 0700, because the
/// images are the user's own files. Every write of an entry is atomic and on disk when the call returns.
class Journal
{
public:
    explicit Journal(QString stateDir);

    /// Newest first. Unreadable entries are reported, never dropped silently.
    Result<QVector<JournalEntry>> entries() const;
    Result<JournalEntry> entry(const QString &id) const;
    /// Creates or replaces the entry's file.
    Result<void> save(const JournalEntry &entry);
    /// Path of the lock file that appliers queue on.
    QString lockPath() const;

private:
    QString m_dir;
};

} // namespace goconf
