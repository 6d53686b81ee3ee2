// SPDX-License-Identifier: MIT
#pragma once

#include "change/ChangeTarget.h"
#include "change/JournalEntry.h"

#include <vector>

namespace goconf {

/// The targets of one journal entry, on the way to `after` (Forward) or back to `before` (Backward). For the
/// holder of the journal's lock.
class TargetGroup
{
public:
    enum class Direction { Forward, Backward };

    /// Errors: Unsupported; Refused when two changes lead to one file and want different things.
    static Result<TargetGroup> of(const JournalEntry &entry, Direction direction,
                                  const std::shared_ptr<RegistryWriter> &registry);

    /// Nothing when every target is as it is expected and may be written. Conflict otherwise, with the
    /// difference as a diff in `detail` (or in words, where something else than a file or link stands there),
    /// or why a target is refused. Without a difference where a name leads
    /// elsewhere since, and what the entry wrote is still at its old place.
    Result<void> check() const;
    /// Names of the targets that are not as they are expected.
    Result<QStringList> changedTargets() const;
    /// Folders that write() will create, outermost first.
    Result<QStringList> missingFolders() const;
    QStringList temporaryFiles() const;
    /// For JournalEntry::places.
    QStringList places() const { return m_places; }

    /// Writes all targets, all beside their places first. After an error some may be written, and settle() of
    /// the other direction is due. Conflict has the difference as a diff in `detail`.
    Result<void> write() const;
    /// Writes the targets that are as expected, passes over those that are where they shall be, and leaves
    /// others alone: answers with their names. Removes what write() left of its own. May be repeated after an
    /// error or a kill.
    Result<QStringList> settle() const;

private:
    struct Member
    {
        std::unique_ptr<ChangeTarget> target;
        /// Empty for a target that needs none.
        QString temporary;
        /// Where the entry says that a killed process had it: elsewhere when a link was re-pointed since.
        QString recorded;
        /// Where the entry wrote, when that is still there and the name leads elsewhere now.
        QString oldPlace;
    };

    Result<void> checkWritable() const;
    Result<void> checkUnchanged() const;
    QString differencesOf(const QStringList &changed) const;

    static Result<void> stage(const Member &member);
    static Result<void> commit(const Member &member);
    static Result<QStringList> clear(const Member &member);
    static Result<QStringList> settle(const Member &member);

    Direction m_direction = Direction::Forward;
    std::vector<Member> m_members;
    QStringList m_places;
};

} // namespace goconf
