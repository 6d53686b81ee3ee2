// SPDX-License-Identifier: MIT
#pragma once

#include "env/Location.h"
#include "stores/shell/ProfileText.h"
#include "stores/shell/ShellWalk.h"

#include <functional>

namespace goconf {

/// The profiles of one shell with planned changes, and the steps from which a plan is made: edit a statement,
/// take one away, add a line. Nothing is written. Whether a step helps is seen by going through the changed
/// files again, for every kind of start.
class ProfileDraft
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ShellPlanner)

public:
    using Walks = std::vector<std::pair<ShellStart, ShellWalk>>;
    using Touch = ShellWalk::Touch;

    /// On top of `planned`, as far as it concerns files.
    ProfileDraft(const Host &host, ShellKind shell, const QVector<Change> &planned = {});

    const ShellDialect &dialect() const { return m_dialect; }
    const ShellFiles &files() const { return m_files; }
    /// Goes back to an earlier files().
    void restore(const ShellFiles &files) { m_files = files; }

    /// One walk for each kind of start that reads any file.
    Walks walks() const;
    /// The statements in the user's own files that concern the variable.
    QVector<Touch> ownTouches(const QByteArray &name) const;

    /// Makes `isRight` true of every kind of start, each time by `edit` where that changes anything, and else
    /// by the line `statement` in the best place. Refused, with the place of what hides the line, or the
    /// error of the profile that it belongs into; then nothing is changed.
    Result<void> reach(const QByteArray &name, const QByteArray &statement,
                       const std::function<bool(const ShellWalk &)> &isRight,
                       const std::function<bool(const ShellWalk &)> &edit);

    /// Gives the user's own plain assignment, or a line of ours, the new value. False when there is none that
    /// decides.
    bool editInPlace(const ShellWalk &walk, const QByteArray &name, const QByteArray &value);
    /// Whether the statement stands in our block.
    bool isOurs(const Touch &touch) const;
    /// Where the statement stands on the disk, whatever lines the draft has added or taken away before it.
    Location placeOf(const Touch &touch) const;
    void replaceValue(const Touch &touch, const QByteArray &quoted);
    void remove(const Touch &touch);

private:
    /// Where a new block goes: as early as it may, or as late as it can.
    enum class Place { Early, Late };

    /// Where a block may begin in one file; -1 where nothing limits it.
    struct Limits
    {
        /// Before the statement that ends the file for sure.
        qsizetype last = -1;
        /// Before the first statement that may end the file, or uses the variable.
        qsizetype early = -1;
        /// Behind the last statement that concerns the variable.
        qsizetype lastUse = 0;
    };

    bool addLine(const QString &path, const QByteArray &name, const QByteArray &statement, Place place,
                 const ShellWalk &walk);
    Limits limitsOf(const ShellScript &script, const QByteArray &name, const ShellWalk &walk) const;
    /// Whether it is a line of ours that is not on the disk yet.
    bool isPlanned(const Touch &touch) const;
    tl::unexpected<Error> hidden(const QByteArray &name) const;

    const Host &m_host;
    ShellKind m_shell;
    const ShellDialect &m_dialect;
    ShellFiles m_files;
};

} // namespace goconf
