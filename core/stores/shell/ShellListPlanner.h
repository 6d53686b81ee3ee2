// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "stores/shell/ProfileDraft.h"

namespace goconf {

/// Adds elements to lists such as PATH and takes them away, in the user's own words where they stand there.
class ShellListPlanner
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ShellPlanner)

public:
    explicit ShellListPlanner(ProfileDraft &draft)
        : m_draft(draft)
        , m_dialect(draft.dialect())
    {
    }

    /// The element becomes the first or last one, once; where that cannot be for every kind of start, a line
    /// of ours puts it in front of or behind what is there at that point. Errors leave the draft as it was.
    Result<void> add(const EnvEdit &edit);
    /// Refused, with the place, when a statement that adds the element cannot be changed; where a line of
    /// ours went away, that is the remark of a success.
    Result<Problems> remove(const QByteArray &name, const QByteArray &entry);

private:
    using Touch = ProfileDraft::Touch;

    QByteArrayList elements(const ShellWalk &walk, const QByteArray &name) const;
    using Rightness = bool (ShellListPlanner::*)(const ShellWalk &, const EnvEdit &) const;

    Result<void> addUntil(const EnvEdit &edit, Rightness rightness);
    /// Once, and surely the first or last one: an unknown part of the list before or behind it may be
    /// anything.
    bool hasEntry(const ShellWalk &walk, const EnvEdit &edit) const;
    /// The same, or once, and put there by a line that adds it at that end.
    bool isAdded(const ShellWalk &walk, const EnvEdit &edit) const;
    /// Whether a statement has put it first only unless the list has it already, which nobody knows.
    bool mayStandElsewhere(const ShellWalk &walk, const EnvEdit &edit) const;
    bool holds(const Touch &touch, const QByteArray &entry) const;
    /// Whether the statement makes it the first element, wherever it was.
    bool movesFirst(const Touch &touch, const QByteArray &entry) const;
    bool addInPlace(const ShellWalk &walk, const EnvEdit &edit);
    /// The list that a text stands for; `unknownPart` in place of the variable itself.
    std::optional<QByteArray> expand(const QByteArray &name, const QByteArray &raw,
                                     const ShellWalk &walk) const;
    /// Takes the element out of all statements that can be changed; answers with the place of another one.
    QString removeWherePossible(const QByteArray &name, const QByteArray &entry);
    /// Whether a line in our block brings the element in.
    bool hasOurs(const QByteArray &name, const QByteArray &entry) const;
    bool cutOne(const QByteArray &name, const QByteArray &entry, QString &left);
    bool cut(const Touch &touch, const QByteArray &entry, const ShellWalk &walk);

    ProfileDraft &m_draft;
    const ShellDialect &m_dialect;
};

} // namespace goconf
