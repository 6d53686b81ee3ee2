// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "change/JournalHead.h"

namespace goconf {

/// One applied change set as the journal keeps it, with all contents.
struct JournalEntry
{
    using State = JournalState;

    /// As in JournalHead.
    QString id;
    QDateTime when;
    State state = State::Pending;
    ChangeSet set;
    /// Folders that the apply created, outermost first; undo removes them when they are empty.
    QStringList createdFolders;
    /// ChangeTarget::identity of each change when it was written, behind links that may lead elsewhere by
    /// now; empty in an entry of a version that did not note them.
    QStringList places = {};
    /// Files that exist only while the entry is applied or undone; recovery clears them.
    QStringList temporaryFiles;
    /// As in JournalHead.
    QStringList leftAlone;

    JournalHead head() const;

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

} // namespace goconf
