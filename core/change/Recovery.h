// SPDX-License-Identifier: MIT
#pragma once

#include "change/Journal.h"
#include "change/RegistryWriter.h"

namespace goconf {

/// What came of settling the entries that a killed process left in the journal.
struct Recovery
{
    /// Taken back, or put aside as Unreadable.
    QVector<JournalEntry> settled;
    /// What could not be taken back yet.
    QVector<JournalEntry> unsettled;
    /// Why, and why entries could not be read.
    QVector<Error> errors;
    /// Whether there are entries that could not be read, so that nobody knows their targets.
    bool hasUnknown = false;

    /// Refused when `set` would build on a target that is still to be taken back; the error of an entry that
    /// cannot be read.
    Result<void> allows(const ChangeSet &set) const;
    /// What the user should hear of it: translated sentences, empty when nothing was left.
    QStringList notes() const;
};

/// Brings journal entries out of an unsettled state. For the holder of the journal's lock. May be killed at
/// any point and called again.
class EntrySettler
{
public:
    EntrySettler(const Journal &journal, std::shared_ptr<RegistryWriter> registry);

    /// All unsettled entries; an error in one does not stop the others.
    Recovery settleAll() const;
    /// After an apply that failed with `error`: takes the entry back. After a Conflict, where nothing is left
    /// to tell, the entry is forgotten. Answers with `error`, which says so when that failed too.
    tl::unexpected<Error> rollBack(JournalEntry &entry, Error error) const;
    /// After an undo that failed with `error`: brings every target to `after` again and removes the folders
    /// that the undo had made.
    tl::unexpected<Error> redo(JournalEntry &entry, const QStringList &madeFolders, Error error) const;

private:
    Result<void> takeBack(JournalEntry &entry) const;

    const Journal &m_journal;
    std::shared_ptr<RegistryWriter> m_registry;
};

} // namespace goconf
