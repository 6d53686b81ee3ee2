// SPDX-License-Identifier: MIT
#include "change/JournalHead.h"

#include <QtGlobal>

namespace goconf {

using namespace Qt::StringLiterals;

QLatin1StringView stateName(JournalState state)
{
    switch (state) {
    case JournalState::Pending: return "pending"_L1;
    case JournalState::Done: return "done"_L1;
    case JournalState::Undoing: return "undoing"_L1;
    case JournalState::Undone: return "undone"_L1;
    case JournalState::RolledBack: return "rolled-back"_L1;
    case JournalState::Unreadable: return "unreadable"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace goconf
