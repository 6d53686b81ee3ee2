// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QLatin1StringView>
#include <QStringList>

namespace goconf {

/// What became of an applied change set.
enum class JournalState {
    Pending,    ///< being applied by a live process, or left by a killed one
    Done,       ///< applied
    Undoing,    ///< being undone
    Undone,     ///< taken back by the user
    RolledBack, ///< taken back by recovery or after a failed write
    Unreadable, ///< the entry's file is damaged; only id and title (which says so) are filled in
};

/// The stable spelling for JSON: "done", "undone", "rolled-back", "pending", "undoing", "unreadable".
QLatin1StringView stateName(JournalState state);
/// The same for people, translated: "done", "not finished; put back".
QString stateText(JournalState state);

/// What a list of the history shows of an entry: all but the contents.
struct JournalHead
{
    /// Sorts by time: "20261121T033210.123Z-4fa2".
    QString id;
    QDateTime when;
    JournalState state = JournalState::Pending;
    QString title;
    /// targetOf of each change.
    QStringList targets;
    /// Targets that recovery did not take back, because somebody else had changed them, and names under which
    /// it kept what somebody else wrote.
    QStringList leftAlone;

    friend bool operator==(const JournalHead &, const JournalHead &) = default;
};

} // namespace goconf
