// SPDX-License-Identifier: MIT
#include "pages/variables/HiddenValue.h"

#include <algorithm>

namespace goconf::ui {

std::optional<HiddenValue> HiddenValue::find(const VariableEdits &edits, const QString &store,
                                             const std::optional<QByteArray> &typed)
{
    HiddenValue found{store, {}, {}, typed.has_value()};
    if (typed) {
        found.value = *typed;
        if (edits.isOnlyRemoved(store))
            return std::nullopt;
    } else {
        const QStringList hidden = edits.hiddenStores();
        if (hidden.isEmpty())
            return std::nullopt;
        if (!hidden.contains(store))
            found.store = hidden.constFirst();
        found.value = edits.wanted(found.store).value_or(QByteArray());
    }
    found.obstacles = edits.obstacles(found.store, found.value);
    return found.obstacles.isEmpty() ? std::nullopt : std::optional(found);
}

const Obstacle &HiddenValue::mostStubborn() const
{
    const auto stuck = std::find_if_not(obstacles.cbegin(), obstacles.cend(),
                                        [](const Obstacle &obstacle) { return obstacle.isRemovable; });
    return stuck == obstacles.cend() ? obstacles.constFirst() : *stuck;
}

} // namespace goconf::ui
