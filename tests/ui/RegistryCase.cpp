// SPDX-License-Identifier: MIT
#include "RegistryCase.h"

#include "stores/windows/RegistryStore.h"

namespace goconf::test {

void RegistryCase::read()
{
    snapshot = ui::RegistrySnapshot::read(home.host(), draft.items()).value();
}

void RegistryCase::put(const ui::RegistryEdits::Step &step)
{
    draft.putItems(step.items, step.gone);
    read();
}

const ui::RegistryRow &RegistryCase::row(const QByteArray &name, Level level)
{
    const ui::RegistryRow *found = snapshot->find(level, name);
    if (!found)
        qFatal("no row %s", name.constData());
    return *found;
}

Result<ChangeSet> RegistryCase::plan()
{
    QVector<EnvEdit> edits;
    for (const ui::DraftItem &item : draft.items())
        edits.append(item.edit);
    return RegistryStore(home.host(), Level::User).plan(edits);
}

void RegistryCase::apply()
{
    const ChangeSet set = plan().value();
    for (const Change &change : set.changes) {
        const auto &registry = std::get<RegistryChange>(change);
        if (registry.after)
            home.write({registry.name, registry.after->type, registry.after->data});
        else
            home.remove(registry.name);
    }
    draft.settle(draft.items());
    read();
}

QVector<RegistryValue> RegistryCase::values()
{
    return home.registry().values(RegistryHome::userKey).value();
}

} // namespace goconf::test
