// SPDX-License-Identifier: MIT
#pragma once

#include "stores/Settings.h"

/// Rows of a ladder whose values the levels of the registry join into one list
/// (WindowsEnvironment::isJoined): each row has all that a program sees up to its level, and of that a part
/// is its own.
namespace goconf::joined_list {

/// What the level of the row itself adds, as a program sees it. Of a row that joins nothing, its value.
QByteArray ownPart(const Setting &setting, const LadderRow &row);
/// Whether the row is such a level and the value of `setting` has its part; of a value that the process got
/// from elsewhere, whether it has one of its folders.
bool takesPart(const Setting &setting, const LadderRow &row);

} // namespace goconf::joined_list
