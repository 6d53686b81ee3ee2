// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "change/Journal.h"

namespace goconf {

class FileLock;

/// Writes change sets: the only part of core that changes the user's settings. Crash-safe: at every moment
/// the journal knows both images of every target, so that after a kill recover() brings back the state
/// before. Appliers of several processes queue on one lock (Journal's), so each sees the other's whole result
/// or nothing; who waits half a minute for it gets Timeout.
class Applier
{
public:
    /// `stateDir` is Host::stateDir(); it is created when first needed.
    explicit Applier(const QString &stateDir);

    /// Brings every target from `before` to `after` and returns the journal entry. An empty set is
    /// InvalidValue. Errors: Conflict when any target is not as `before` says (nothing is written then;
    /// `detail` is the difference as a diff); what SafeFile refuses; Io and DiskFull, after the targets
    /// already written were taken back.
    Result<JournalEntry> apply(const ChangeSet &set);

    /// Takes an entry back, the newest one that is done when `id` is empty. Errors: NotFound, Conflict (a
    /// target changed since; nothing is written), Refused (it is undone already).
    Result<JournalEntry> undo(const QString &id = {});

    /// What undo(id) would write, without writing it.
    Result<ChangeSet> planUndo(const QString &id = {}) const;

    /// Settles entries that a killed process left pending: takes every target back to `before` and removes
    /// stray files. Called at the start of every program of ours. Returns the entries it settled; without
    /// pending entries it costs one folder lookup and takes no lock.
    Result<QVector<JournalEntry>> recover();

private:
    Result<FileLock> lock() const;
    Result<JournalEntry> undoable(const QString &id) const;
    Result<QVector<JournalEntry>> settlePending() const;
    Result<void> takeBack(JournalEntry &entry) const;
    tl::unexpected<Error> rollBack(JournalEntry &entry, Error error) const;
    tl::unexpected<Error> redo(JournalEntry &entry, const QStringList &madeFolders, Error error) const;

    Journal m_journal;
};

} // namespace goconf
