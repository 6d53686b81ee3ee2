// SPDX-License-Identifier: MIT
#pragma once

#include "base/GoVersion.h"

#include <QByteArrayList>

#include <algorithm>
#include <span>

namespace goconf {

/// A word that some of Go's releases know: from `since` (always, when invalid) to before `until`.
struct KnownName
{
    const char *name;
    GoVersion since;
    GoVersion until;

    bool isKnownTo(const GoVersion &go) const { return !(go < since) && (!until.isValid() || go < until); }
};

/// A table of resources/data, as the build makes it.
using KnownNames = std::span<const KnownName>;

/// Those that a release knows, in the order of the table.
inline QByteArrayList namesKnownTo(const GoVersion &go, KnownNames names)
{
    QByteArrayList result;
    for (const KnownName &known : names) {
        if (known.isKnownTo(go))
            result.append(known.name);
    }
    return result;
}

inline bool isKnownTo(const GoVersion &go, KnownNames names, const QByteArray &name)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const KnownName &known) { return name == known.name && known.isKnownTo(go); });
}

} // namespace goconf
