// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "stores/shell/ProfileText.h"
#include "stores/shell/ShellWalk.h"

namespace goconf {

/// Works out how the profiles of one shell must change for a list of wishes. Every attempt is made on a copy
/// and checked by going through the changed files again, for every kind of start.
class ShellPlanner
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ShellPlanner)

public:
    ShellPlanner(const Host &host, ShellKind shell);

    Result<QVector<Change>> plan(const QVector<EnvEdit> &edits);

private:
    using Walks = std::vector<std::pair<ShellStart, ShellWalk>>;
    using Touch = ShellWalk::Touch;
    /// Where a new block goes: as early as it may, or as late as it can.
    enum class Place { Early, Late };

    Result<void> fulfil(const EnvEdit &edit);
    Result<void> set(const QByteArray &name, const QByteArray &value);
    Result<void> unset(const QByteArray &name);
    /// Refused, with the place, when something that is not ours to remove still sets the name.
    Result<void> checkNotUniversal(const QByteArray &name) const;
    Result<void> checkNotSet(const QByteArray &name) const;
    Result<void> addEntry(const EnvEdit &edit);
    Result<void> removeEntry(const QByteArray &name, const QByteArray &entry, bool quiet);

    /// One attempt to fulfil a wish with these targets; nothing when it did not work out.
    bool trySet(const QByteArray &name, const QByteArray &value, const ShellStartup::Targets &targets,
                Place place);
    bool tryAdd(const EnvEdit &edit, const ShellStartup::Targets &targets, Place place);
    /// The value as a known whole, with the statement that decides it.
    bool isRight(const ShellWalk &walk, const QByteArray &name, const QByteArray &value) const;
    bool hasEntry(const ShellWalk &walk, const EnvEdit &edit) const;
    bool editInPlace(const ShellWalk &walk, const QByteArray &name, const QByteArray &value);
    bool addLine(const QString &path, const QByteArray &name, const QByteArray &statement, Place place,
                 ShellStart start);
    bool cutEntry(const Touch &touch, const QByteArray &entry, const ShellWalk &walk);
    void removeTouch(const Touch &touch);

    Walks walks() const;
    QVector<Touch> ownTouches(const QByteArray &name) const;
    tl::unexpected<Error> hidden(const QByteArray &name) const;
    QByteArrayList elements(const ShellWalk &walk, const QByteArray &name) const;

    const Host &m_host;
    ShellKind m_shell;
    const ShellDialect &m_dialect;
    ShellFiles m_files;
};

} // namespace goconf
