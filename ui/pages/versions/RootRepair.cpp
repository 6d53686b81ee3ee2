// SPDX-License-Identifier: MIT
#include "pages/versions/RootRepair.h"

#include "workspace/Draft.h"

namespace goconf::ui {

QVector<DraftItem> removalOfGoRoot(const MachineSnapshot &machine)
{
    QVector<DraftItem> items;
    for (const StoreFacts &store : machine.stores) {
        const std::optional<HeldValue> held = machine.held(store.id, "GOROOT");
        if (!held || store.access != EnvStore::Access::ReadWrite)
            continue;
        DraftItem item = Draft::itemOf(store.id, {EnvEdit::Unset, "GOROOT", {}});
        item.knowsSeen = true;
        item.seen = held;
        items.append(item);
    }
    return items;
}

} // namespace goconf::ui
