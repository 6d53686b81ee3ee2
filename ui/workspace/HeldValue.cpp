// SPDX-License-Identifier: MIT
#include "workspace/HeldValue.h"

#include "base/WindowsName.h"

#include <algorithm>

namespace goconf::ui {

HeldValues heldValues(const Ladder &ladder)
{
    HeldValues held;
    for (const LadderRow &row : ladder) {
        if (!held.contains(row.store)) // the entry that wins in its store comes first
            held.insert(row.store, HeldValue::of(row));
    }
    return held;
}

std::optional<HeldValue> heldValue(const EnvSnapshot &snapshot, const QByteArray &name)
{
    const auto winner =
        std::find_if(snapshot.entries.crbegin(), snapshot.entries.crend(), [&name](const EnvEntry &entry) {
            return entry.registryType ? upperName(entry.name) == upperName(name) : entry.name == name;
        });
    return winner == snapshot.entries.crend() ? std::nullopt : std::optional(HeldValue::of(*winner));
}

} // namespace goconf::ui
