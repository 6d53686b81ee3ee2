// SPDX-License-Identifier: MIT
#include "change/JournalEntry.h"

namespace goconf {

JournalHead JournalEntry::head() const
{
    JournalHead head{id, when, state, set.title, {}, leftAlone};
    for (const Change &change : set.changes)
        head.targets.append(targetOf(change));
    return head;
}

} // namespace goconf
