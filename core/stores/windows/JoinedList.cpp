// SPDX-License-Identifier: MIT
#include "stores/windows/JoinedList.h"

#include "stores/windows/RegistryAdvice.h"
#include "stores/windows/WindowsEnvironment.h"
#include "stores/windows/WindowsPathList.h"

#include <algorithm>

namespace goconf::joined_list {

using namespace Qt::StringLiterals;

namespace {

bool isLevel(const Setting &setting, const LadderRow &row)
{
    return RegistryAdvice::isRegistry(row.store) && !row.value.isEmpty() &&
           WindowsEnvironment::isJoined(setting.name);
}

/// Whether one list of folders has one of another's.
bool hasOneOf(const QByteArray &list, const QByteArray &others)
{
    const Environment none(Os::Windows); // the values have their variables put in
    const WindowsPathList folders = WindowsPathList::parse(list, none);
    const QByteArrayList entries = WindowsPathList::parse(others, none).entries();
    return std::any_of(entries.cbegin(), entries.cend(), [&](const QByteArray &entry) {
        return !entry.isEmpty() && folders.indexOf(entry) >= 0;
    });
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
    if (setting.store == "process"_L1 && setting.location.isEmpty())
        return hasOneOf(setting.value, ownPart(setting, row));
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
