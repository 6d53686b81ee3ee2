// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/DraftItem.h"

#include <QObject>
#include <QStringList>
#include <QVector>

namespace goconf::ui {

/// The window's pending changes, one draft for all pages. It writes nothing: ChangeDesk does, when the user
/// says so. Every change of the draft is a step that undo() takes back.
class Draft : public QObject
{
    Q_OBJECT

public:
    explicit Draft(QObject *parent = nullptr);

    /// Puts an edit in place of an earlier one of the same variable in the same store; of list edits, of the
    /// same folder; a Set or Unset also in place of all list edits of the variable there. `seen` is what the
    /// store holds now (MachineSnapshot::held).
    void put(const QString &store, const EnvEdit &edit, const std::optional<HeldValue> &seen);
    /// Without knowing what the store holds: for list edits and for names of which nothing was read yet.
    void put(const QString &store, const EnvEdit &edit);
    /// Several items as one step, in place of those with the keys `gone`.
    void putItems(const QVector<DraftItem> &items, const QStringList &gone = {});
    /// A change that core plans.
    void putPlan(const QString &key, const QString &title,
                 std::function<Result<ChangeSet>(const Host &)> plan, int places = 1);
    /// Takes one item out; nothing happens when there is none with that key.
    void remove(const QString &key);
    void discard();
    /// `applied` was written: it waits no longer, and nothing before it can be undone. What was put while it
    /// was being written stays.
    void settle(const QVector<DraftItem> &applied);

    bool canUndo() const { return !m_steps.isEmpty(); }
    void undo();

    bool isEmpty() const { return m_items.isEmpty(); }
    /// In the order in which they were made.
    const QVector<DraftItem> &items() const { return m_items; }
    /// The pending Set or Unset of a variable in a store; nothing when there is none.
    std::optional<EnvEdit> pending(const QString &store, const QByteArray &name) const;
    /// Every item about a variable, in any store.
    QVector<DraftItem> about(const QByteArray &name) const;
    int changes() const { return int(m_items.size()); }
    int places() const;

    /// The user looked at a conflict and wants the edit all the same.
    void accept(const QString &key, const std::optional<HeldValue> &present);

    static QString keyOf(const QString &store, const EnvEdit &edit);
    static DraftItem itemOf(const QString &store, const EnvEdit &edit);

Q_SIGNALS:
    void changed();

private:
    void step(QVector<DraftItem> items);

    QVector<DraftItem> m_items;
    /// The items as they were before each step.
    QVector<QVector<DraftItem>> m_steps;
};

} // namespace goconf::ui
