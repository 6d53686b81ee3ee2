// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "change/Recovery.h"
#include "change/RegistryWriter.h"

#include <functional>

namespace goconf {

class FileLock;
class TargetGroup;

/// Writes change sets: the only part of core that changes the user's settings. Crash-safe: at every moment
/// the journal knows both images of every target, so that after a kill recover() brings back the state
/// before. Appliers of several processes queue on one lock (Journal's), so each sees the other's whole result
/// or nothing; who waits ten seconds for it gets Timeout. Where the journal is another user's, everything
/// answers ForeignOwner. What changed in the registry is told to the running programs once, at the end of
/// each call.
class Applier
{
public:
    using Recovery = goconf::Recovery;

    /// `stateDir` is Host::stateDir(); it is created when there is something to record. `onWait` is called
    /// once per action, when another process has held the lock for a second.
    explicit Applier(const QString &stateDir, std::function<void()> onWait = {},
                     std::shared_ptr<RegistryWriter> registry = RegistryWriter::ofSystem());

    /// Brings every target from `before` to `after` and returns the journal entry. An empty set is
    /// InvalidValue. Errors: Conflict when any target is not as `before` says (nothing is written then;
    /// `detail` is the difference as a diff); what SafeFile refuses; Io and DiskFull, after the targets
    /// already written were taken back; Refused when a target is one of a killed change that cannot be taken
    /// back yet, and the error of a pending entry that cannot be read.
    Result<JournalEntry> apply(const ChangeSet &set);

    /// Takes an entry back, the newest one that is done when `id` is empty. Errors: NotFound, Conflict (a
    /// target changed since, nothing is written; where a newer entry changed it, `what` names that one),
    /// Refused (it is undone already).
    Result<JournalEntry> undo(const QString &id = {});

    /// What undo(id) would write, without writing it; the same errors.
    Result<ChangeSet> planUndo(const QString &id = {}) const;

    /// Settles entries that a killed process left pending: takes every target back to `before` and removes
    /// stray files. Called at the start of every program of ours. An error in one entry does not stop the
    /// others. Never waits: while another process holds the lock, what is pending is alive and the answer is
    /// empty. Without pending entries it costs one folder lookup and takes no lock.
    Recovery recover();

private:
    EntrySettler settler() const;
    Result<FileLock> acquire() const;
    Result<FileLock> lock(Recovery &recovery, QStringList &madeFolders) const;
    Result<JournalEntry> write(const ChangeSet &set, const Recovery &recovery) const;
    Result<JournalEntry> undoable(const QString &id) const;
    Result<void> checkUndo(const JournalEntry &entry, const TargetGroup &group) const;

    Journal m_journal;
    std::function<void()> m_onWait;
    std::shared_ptr<RegistryWriter> m_registry;
};

} // namespace goconf
