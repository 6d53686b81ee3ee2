// SPDX-License-Identifier: MIT
#include "workspace/DraftPlanner.h"

#include "stores/SettingAdvice.h"
#include "stores/StoreList.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::DraftPlanner)
};

struct StoreEdits
{
    QString store;
    QVector<EnvEdit> edits;
};

/// The edits of each store together, because a store plans them as one.
QVector<StoreEdits> byStore(const QVector<DraftItem> &items)
{
    QVector<StoreEdits> result;
    for (const DraftItem &item : items) {
        if (item.isPlan())
            continue;
        const auto same = std::find_if(result.begin(), result.end(),
                                       [&](const StoreEdits &edits) { return edits.store == item.store; });
        if (same == result.end())
            result.append(StoreEdits{item.store, {item.edit}});
        else
            same->edits.append(item.edit);
    }
    return result;
}

/// Two plans may want the same of a target, but not each something else.
Result<void> add(ChangeSet &set, const ChangeSet &more)
{
    for (const Change &change : more.changes) {
        const auto same = std::find_if(set.changes.cbegin(), set.changes.cend(), [&](const Change &other) {
            return targetOf(other) == targetOf(change);
        });
        if (same == set.changes.cend())
            set.changes.append(change);
        else if (*same != change)
            return fail(
                ErrorCode::Refused,
                Text::tr("two of the changes rewrite %1: apply one of them first").arg(targetOf(change)));
    }
    set.remarks += more.remarks;
    return {};
}

/// The plans first: they look at the machine as it is.
Result<ChangeSet> planPlans(const Host &host, const QVector<DraftItem> &items)
{
    ChangeSet set;
    for (const DraftItem &item : items) {
        if (!item.isPlan())
            continue;
        const Result<ChangeSet> plan = item.plan(host);
        if (!plan)
            return fail(plan.error());
        if (const Result<void> added = add(set, *plan); !added)
            return fail(added.error());
    }
    return set;
}

void addConflicts(const EnvStore &store, const QVector<DraftItem> &items, QVector<DraftConflict> &conflicts)
{
    const QString id = store.id();
    std::optional<EnvSnapshot> snapshot;
    for (const DraftItem &item : items) {
        if (item.store != id || !item.knowsSeen)
            continue;
        if (!snapshot)
            snapshot = store.read().value_or(EnvSnapshot());
        const std::optional<HeldValue> present = heldValue(*snapshot, item.edit.name);
        if (present != item.seen && present != item.wanted())
            conflicts.append({item, present});
    }
}

/// Whether both do the same to their places: "and 3 more" is true of them.
bool isAlike(const DraftItem &a, const DraftItem &b)
{
    const auto kind = [](const DraftItem &item) {
        return item.edit.kind == EnvEdit::AddLast ? EnvEdit::AddFirst : item.edit.kind;
    };
    return a.isPlan() == b.isPlan() && (a.isPlan() ? a.key == b.key : kind(a) == kind(b));
}

/// Everything that is done, each with its first one: what is removed does not hide behind what is set.
QString titleOf(QVector<DraftItem> items)
{
    QStringList parts;
    while (!items.isEmpty()) {
        const DraftItem first = items.constFirst();
        const auto more =
            int(items.removeIf([&](const DraftItem &item) { return isAlike(item, first); })) - 1;
        QString title = first.title;
        if (!parts.isEmpty()) // all begin with what is done, never with a name
            title[0] = title.at(0).toLower();
        //: %1 is the first of the changes
        parts.append(more == 0 ? title : Text::tr("%1 and %n more", nullptr, more).arg(title));
    }
    //: between the things that a change does: "Set A to 1 in bash and 2 more; remove B from bash"
    return parts.join(Text::tr("; "));
}

} // namespace

Result<PlannedSet> planDraft(const Host &host, const QVector<DraftItem> &items)
{
    Result<ChangeSet> set = planPlans(host, items);
    if (!set)
        return fail(set.error());
    PlannedSet result;
    for (const StoreEdits &edits : byStore(items)) {
        const Result<std::unique_ptr<EnvStore>> store = makeStore(host, edits.store);
        if (!store)
            return fail(store.error());
        addConflicts(**store, items, result.conflicts);
        const Result<ChangeSet> plan = (*store)->planAfter(set->changes, edits.edits);
        if (!plan)
            return fail(plan.error());
        set->changes = plan->changes;
        set->remarks += plan->remarks;
        result.remarks += adviceOnEdits(host, **store, edits.edits, AdviceReader::Window);
    }
    result.set = *set;
    result.remarks += result.set.remarks;
    result.set.title = titleOf(items);
    return result;
}

Problems adviceAfter(const Host &host, const QVector<DraftItem> &items)
{
    Problems result;
    for (const StoreEdits &edits : byStore(items)) {
        const Result<std::unique_ptr<EnvStore>> store = makeStore(host, edits.store);
        if (!store)
            continue;
        for (const Problem &problem : adviceAfterChange(host, **store, edits.edits)) {
            if (!result.contains(problem))
                result.append(problem);
        }
    }
    return result;
}

} // namespace goconf::ui
