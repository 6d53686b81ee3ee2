// SPDX-License-Identifier: MIT
#include "stores/windows/JoinedList.h"

#include "stores/windows/RegistryAdvice.h"
#include "stores/windows/WindowsEnvironment.h"

namespace goconf::joined_list {

namespace {

bool isLevel(const Setting &setting, const LadderRow &row)
{
    return RegistryAdvice::isRegistry(row.store) && !row.value.isEmpty() &&
           WindowsEnvironment::isJoined(setting.name);
}

} // namespace

QByteArray ownPart(const Setting &setting, const LadderRow &row)
{
    if (!isLevel(setting, row))
        return row.value;
    bool isBelow = false;
    for (const LadderRow &other : setting.ladder) {
        if (isBelow && isLevel(setting, other)) {
            const QByteArray before = other.value.endsWith(';') ? other.value : other.value + ';';
            return row.value.startsWith(before) ? row.value.sliced(before.size()) : row.value;
        }
        isBelow = isBelow || &other.location == &row.location;
    }
    return row.value;
}

bool takesPart(const Setting &setting, const LadderRow &row)
{
    if (!isLevel(setting, row))
        return false;
    // From the level on which the value came about: all of that and of those below.
    bool isSeen = false;
    for (const LadderRow &other : setting.ladder) {
        isSeen = isSeen || (isLevel(setting, other) && other.location == setting.location);
        if (&other.location == &row.location)
            return isSeen;
    }
    return false;
}

} // namespace goconf::joined_list
