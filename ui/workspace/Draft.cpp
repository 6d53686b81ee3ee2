// SPDX-License-Identifier: MIT
#include "workspace/Draft.h"

#include "base/WindowsName.h"
#include "env/EditTitle.h"
#include "stores/windows/RegistryAdvice.h"

#include <QSet>

#include <algorithm>

namespace goconf::ui {

namespace {

bool isWhole(const EnvEdit &edit)
{
    return edit.kind == EnvEdit::Set || edit.kind == EnvEdit::Unset;
}

/// The same for all spellings that the store takes for one name.
QByteArray nameIn(const QString &store, const QByteArray &name)
{
    return RegistryAdvice::isRegistry(store) ? upperName(name) : name;
}

bool isAbout(const DraftItem &item, const QByteArray &name)
{
    return !item.isPlan() && nameIn(item.store, item.edit.name) == nameIn(item.store, name);
}

/// Whether `item` decides all of what the other one edits a part of.
bool replaces(const DraftItem &item, const DraftItem &other)
{
    return isWhole(item.edit) && !isWhole(other.edit) && item.store == other.store &&
           isAbout(item, other.edit.name);
}

/// A plan is known by what it says it does.
bool isSameChange(const DraftItem &a, const DraftItem &b)
{
    return a.key == b.key && a.title == b.title && a.edit.kind == b.edit.kind &&
           a.edit.value == b.edit.value && a.edit.form == b.edit.form;
}

void place(QVector<DraftItem> &items, const DraftItem &item)
{
    const auto same = std::find_if(items.begin(), items.end(),
                                   [&](const DraftItem &other) { return other.key == item.key; });
    if (same == items.end()) {
        items.append(item);
        return;
    }
    // What stood there before the first of the edits is what the last one replaces.
    const DraftItem earlier = *same;
    *same = item;
    if (earlier.knowsSeen) {
        same->knowsSeen = true;
        same->seen = earlier.seen;
    }
}

} // namespace

Draft::Draft(QObject *parent)
    : QObject(parent)
{
}

QString Draft::keyOf(const QString &store, const EnvEdit &edit)
{
    QString key = store + u'/' + QString::fromUtf8(nameIn(store, edit.name));
    if (!isWhole(edit))
        key += u'/' + QString::fromUtf8(edit.value.toPercentEncoding());
    return key;
}

DraftItem Draft::itemOf(const QString &store, const EnvEdit &edit)
{
    DraftItem item;
    item.key = keyOf(store, edit);
    item.title = editTitle({edit}, store);
    item.store = store;
    item.edit = edit;
    return item;
}

void Draft::put(const QString &store, const EnvEdit &edit, const std::optional<HeldValue> &seen)
{
    DraftItem item = itemOf(store, edit);
    item.knowsSeen = isWhole(edit);
    item.seen = seen;
    putItems({item});
}

void Draft::put(const QString &store, const EnvEdit &edit)
{
    putItems({itemOf(store, edit)});
}

void Draft::putItems(const QVector<DraftItem> &items, const QStringList &gone)
{
    QVector<DraftItem> next = m_items;
    next.removeIf([&](const DraftItem &item) { return gone.contains(item.key); });
    for (const DraftItem &item : items) {
        next.removeIf([&](const DraftItem &other) { return replaces(item, other); });
        place(next, item);
    }
    step(std::move(next));
}

void Draft::putPlan(const QString &key, const QString &title,
                    std::function<Result<ChangeSet>(const Host &)> plan, int places)
{
    DraftItem item;
    item.key = key;
    item.title = title;
    item.plan = std::move(plan);
    item.places = places;
    putItems({item});
}

void Draft::remove(const QString &key)
{
    QVector<DraftItem> next = m_items;
    if (next.removeIf([&](const DraftItem &item) { return item.key == key; }) > 0)
        step(std::move(next));
}

void Draft::discard()
{
    if (!m_items.isEmpty())
        step({});
}

void Draft::settle(const QVector<DraftItem> &applied)
{
    m_steps.clear();
    for (const DraftItem &done : applied) {
        m_items.removeIf([&](const DraftItem &item) { return isSameChange(item, done); });
        for (DraftItem &newer : m_items) {
            // What it replaces is what we wrote, and no other program's.
            if (newer.key == done.key && newer.knowsSeen)
                newer.seen = done.wanted();
        }
    }
    Q_EMIT changed();
}

void Draft::undo()
{
    if (m_steps.isEmpty())
        return;
    m_items = m_steps.takeLast();
    Q_EMIT changed();
}

std::optional<EnvEdit> Draft::pending(const QString &store, const QByteArray &name) const
{
    for (const DraftItem &item : m_items) {
        if (item.store == store && isAbout(item, name) && isWhole(item.edit))
            return item.edit;
    }
    return std::nullopt;
}

QVector<DraftItem> Draft::about(const QByteArray &name) const
{
    QVector<DraftItem> result;
    std::copy_if(m_items.cbegin(), m_items.cend(), std::back_inserter(result),
                 [&](const DraftItem &item) { return isAbout(item, name); });
    return result;
}

int Draft::places() const
{
    QSet<QString> stores;
    int planned = 0;
    for (const DraftItem &item : m_items) {
        if (item.isPlan())
            planned += item.places;
        else
            stores.insert(item.store);
    }
    return int(stores.size()) + planned;
}

void Draft::accept(const QString &key, const std::optional<HeldValue> &present)
{
    QVector<DraftItem> next = m_items;
    for (DraftItem &item : next) {
        if (item.key == key)
            item.seen = present;
    }
    step(std::move(next));
}

void Draft::step(QVector<DraftItem> items)
{
    m_steps.append(m_items);
    m_items = std::move(items);
    Q_EMIT changed();
}

} // namespace goconf::ui
