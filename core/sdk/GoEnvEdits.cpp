// SPDX-License-Identifier: MIT
#include "sdk/GoEnvEdits.h"

#include <algorithm>

namespace goconf {

namespace {

const EnvEntry *find(const EnvSnapshot &snapshot, const QByteArray &name)
{
    const auto found = std::find_if(snapshot.entries.cbegin(), snapshot.entries.cend(),
                                    [&name](const EnvEntry &entry) { return entry.name == name; });
    return found == snapshot.entries.cend() ? nullptr : &*found;
}

} // namespace

QVector<GoEnvEdit> goEnvEdits(const EnvSnapshot &released, const EnvSnapshot &now)
{
    QVector<GoEnvEdit> edits;
    for (const EnvEntry &entry : now.entries) {
        const EnvEntry *original = find(released, entry.name);
        if (!original)
            edits.append({entry.name, std::nullopt, entry.value, entry.location.line});
        else if (original->value != entry.value)
            edits.append({entry.name, original->value, entry.value, entry.location.line});
    }
    for (const EnvEntry &entry : released.entries) {
        if (!find(now, entry.name))
            edits.append({entry.name, entry.value, std::nullopt, 0});
    }
    return edits;
}

} // namespace goconf
