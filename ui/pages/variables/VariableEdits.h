// SPDX-License-Identifier: MIT
#pragma once

#include "stores/Obstacle.h"
#include "workspace/Draft.h"
#include "workspace/MachineSnapshot.h"

#include <QVector>

namespace goconf::ui {

/// The pending edits that actions on one variable mean. Makes items for the draft; changes nothing.
class VariableEdits
{
public:
    /// All outlive it.
    VariableEdits(const Host &host, const MachineSnapshot &snapshot, const Draft &draft,
                  const Setting &setting);

    struct Recommendation
    {
        QString store;
        /// Translated: why there.
        QString reason;
    };
    /// Where a value is best written: where it stands and wins, else where Go reads it everywhere
    /// (`preferred`, from the preferences), else in the login shell's profile.
    Recommendation recommended(const QString &preferred) const;
    /// The stores that may hold the variable, the recommended kind first.
    QStringList stores() const;

    /// What `store` has under that name, Windows makes no variable of: it is only removed, never written
    /// over. Why, the problems of the setting say.
    bool isOnlyRemoved(const QString &store) const;
    /// It stands in a place of the user's own, and wherever it does, under another name it would be the same.
    bool canRename() const;

    /// What `store` is going to hold: what waits, else what it holds.
    std::optional<QByteArray> wanted(const QString &store) const;
    /// The same as the value of the editor: of PATH of a shell what it is going to be as this viewpoint sees
    /// it, of PATH in the registry the user's own part, once the list edits that wait for `store` are made.
    QByteArray wantedValue(const QString &store) const;
    /// What hides `value` in `store`, without what the draft takes away already, and with what it brings.
    QVector<Obstacle> obstacles(const QString &store, const QByteArray &value) const;

    /// Places of the user's own whose value is of no use, because another one hides it.
    QStringList hiddenStores() const;

    /// One step of the draft.
    struct Step
    {
        QVector<DraftItem> items;
        /// The keys of what waits and is not wanted any more.
        QStringList gone{};

        bool isEmpty() const { return items.isEmpty() && gone.isEmpty(); }
    };
    /// PATH of a shell as the edits of its elements, in place of all that wait for that store; anything else
    /// as one value, or, where the store holds it already, without what waits there.
    Step set(const QString &store, const QByteArray &value) const;
    /// The same, and takes away what would hide it, where that can be done.
    Step setAndWin(const QString &store, const QByteArray &value) const;
    Step remove(const QString &store) const;
    /// Takes it out of every place of the user's own, and what waits for one. Empty where nothing is left.
    Step reset() const;
    /// Of one that is not Go's: the same values under another name, in the places where they stand or are
    /// going to stand.
    Step rename(const QByteArray &name) const;

    /// What a program makes of the value once it is written to the store: the registry has references to
    /// other variables put in, as its type says.
    QByteArray seen(const QString &store, const QByteArray &value) const;

    bool isList() const { return m_setting.name == "PATH"; }

private:
    DraftItem item(const QString &store, EnvEdit::Kind kind, const QByteArray &name,
                   const QByteArray &value = {}) const;
    /// The registry holds PATH in parts, of which the user's own is edited as it is written there.
    bool isPart() const { return isList() && m_host.registry; }
    QByteArray ownPart(const QString &store) const;
    QVector<DraftItem> pendingListEdits(const QString &store) const;
    QStringList ownStores() const;
    /// The stores for which a Set or Unset waits.
    QStringList pendingStores() const;
    QByteArrayList folders() const;

    const Host &m_host;
    const MachineSnapshot &m_snapshot;
    const Draft &m_draft;
    const Setting &m_setting;
};

} // namespace goconf::ui
