// SPDX-License-Identifier: MIT
// VariableEdits: the steps of the draft that each action makes.
#include "pages/variables/VariableEdits.h"

#include "env/ListEdits.h"

#include <algorithm>

namespace goconf::ui {

DraftItem VariableEdits::item(const QString &store, EnvEdit::Kind kind, const QByteArray &name,
                              const QByteArray &value) const
{
    DraftItem result = Draft::itemOf(store, {kind, name, value});
    if (kind == EnvEdit::Set || kind == EnvEdit::Unset) {
        result.knowsSeen = true;
        result.seen = m_snapshot.held(store, name);
    }
    return result;
}

VariableEdits::Step VariableEdits::set(const QString &store, const QByteArray &value) const
{
    if (isPart() && value.isEmpty())
        return remove(store);
    Step step;
    for (const DraftItem &waiting : pendingListEdits(store))
        step.gone.append(waiting.key);
    if (!isList() || isPart()) {
        const DraftItem wished = item(store, EnvEdit::Set, m_setting.name, value);
        if (wished.seen == wished.wanted())
            step.gone.append(wished.key);
        else
            step.items.append(wished);
        return step;
    }
    const QByteArrayList wished = value.isEmpty() ? QByteArrayList() : value.split(m_host.os.listSeparator());
    for (const EnvEdit &edit : listEdits(m_setting.name, folders(), wished))
        step.items.append(item(store, edit.kind, edit.name, edit.value));
    return step;
}

VariableEdits::Step VariableEdits::setAndWin(const QString &store, const QByteArray &value) const
{
    Step step = set(store, value);
    for (const Obstacle &obstacle : obstacles(store, value)) {
        if (!obstacle.isRemovable)
            continue;
        const Step removal = remove(obstacle.store);
        step.items = removal.items + step.items;
        step.gone += removal.gone;
    }
    return step;
}

VariableEdits::Step VariableEdits::remove(const QString &store) const
{
    const DraftItem unset = item(store, EnvEdit::Unset, m_setting.name);
    return unset.seen ? Step{{unset}} : Step{{}, {unset.key}};
}

VariableEdits::Step VariableEdits::reset() const
{
    Step step;
    for (const QString &store : ownStores() + pendingStores()) {
        if (!wanted(store))
            continue;
        const Step removal = remove(store);
        const bool isKnown = std::any_of(step.items.cbegin(), step.items.cend(),
                                         [&](const DraftItem &other) { return other.store == store; });
        if (!isKnown)
            step.items += removal.items;
        step.gone += removal.gone;
    }
    return step;
}

VariableEdits::Step VariableEdits::rename(const QByteArray &name) const
{
    Step step = reset();
    for (const QString &store : ownStores() + pendingStores()) {
        const DraftItem renamed = item(store, EnvEdit::Set, name, wanted(store).value_or(QByteArray()));
        const bool isKnown = std::any_of(step.items.cbegin(), step.items.cend(),
                                         [&](const DraftItem &other) { return other.key == renamed.key; });
        if (wanted(store) && !isKnown)
            step.items.append(renamed);
    }
    return step;
}

} // namespace goconf::ui
