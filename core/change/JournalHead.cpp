// SPDX-License-Identifier: MIT
#include "change/JournalHead.h"

#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::JournalHead)
};

} // namespace

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

QString stateText(JournalState state)
{
    switch (state) {
    case JournalState::Pending: return Text::tr("being applied");
    case JournalState::Done: return Text::tr("done");
    case JournalState::Undoing: return Text::tr("being undone");
    case JournalState::Undone: return Text::tr("undone");
    case JournalState::RolledBack: return Text::tr("not finished; put back");
    case JournalState::Unreadable: return Text::tr("not readable");
    }
    Q_UNREACHABLE();
}

} // namespace goconf
