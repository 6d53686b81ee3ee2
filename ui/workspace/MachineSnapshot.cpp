// SPDX-License-Identifier: MIT
#include "workspace/MachineSnapshot.h"

#include <algorithm>

namespace goconf::ui {

const Setting *MachineSnapshot::find(const QByteArray &name) const
{
    for (const QVector<Setting> *list : {&go, &others}) {
        const auto found = std::lower_bound(
            list->cbegin(), list->cend(), name,
            [](const Setting &setting, const QByteArray &wanted) { return setting.name < wanted; });
        if (found != list->cend() && found->name == name)
            return &*found;
    }
    return nullptr;
}

const StoreFacts *MachineSnapshot::store(const QString &id) const
{
    const auto found =
        std::find_if(stores.cbegin(), stores.cend(), [&](const StoreFacts &facts) { return facts.id == id; });
    return found == stores.cend() ? nullptr : &*found;
}

QString MachineSnapshot::failureOf(const QString &store) const
{
    const StoreFacts *facts = this->store(store);
    if (!facts || !facts->failure)
        return {};
    return joinedSentences({sentence(facts->failure->message), sentence(facts->failure->advice)});
}

std::optional<HeldValue> MachineSnapshot::held(const QString &store, const QByteArray &name) const
{
    const Setting *known = find(name);
    // What is no variable is not among them, but it is held.
    return heldValues(known ? known->ladder : settings.setting(name).ladder).value(store);
}

} // namespace goconf::ui
