// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"
#include "pages/variables/registry/RegistryRow.h"
#include "stores/windows/WindowsPathCheck.h"
#include "workspace/DraftItem.h"

#include <QByteArrayList>
#include <QHash>
#include <QVector>

#include <memory>

namespace goconf::ui {

/// The variables that Windows keeps for the user and for all users, at one moment, together with what waits
/// in the draft. Never changes: threads share it.
struct RegistrySnapshot
{
    using Level = WindowsEnvironment::Level;
    /// What is known of folders, by their paths.
    using Looks = QHash<QByteArray, WindowsPathCheck::Folder>;

    /// Reads the registry of the host, which has one, and looks at no folder, where one may keep everybody
    /// waiting: those that are not in `looks` are taken for good. Nothing is written. Errors: of the user's
    /// key.
    static Result<std::shared_ptr<const RegistrySnapshot>>
    read(const Host &host, const QVector<DraftItem> &draft, const Looks &looks = {});

    /// Exactly what the keys hold now.
    QVector<RegistryValue> userValues;
    QVector<RegistryValue> systemValues;
    /// This process may change the variables of all users.
    bool isSystemWritable = false;
    /// The user's first, each level by name.
    QVector<RegistryRow> rows;
    /// What a program started from then on is given: what %NAME% stands for.
    Environment environment{Os::Windows};
    /// To which the lists lead: what is known of them decides which rows have a problem.
    QByteArrayList folders;
    /// About the reading, such as a level that cannot be read.
    Problems problems;

    /// Null where there is none; names are equal whatever their case.
    const RegistryRow *find(Level level, const QByteArray &name) const;
    /// The registry's own value, without the draft; null where there is none.
    const RegistryValue *value(Level level, const QByteArray &name) const;
    /// The same as an edit of it remembers it.
    std::optional<HeldValue> held(Level level, const QByteArray &name) const;
    bool isWritable(Level level) const { return level == Level::User || isSystemWritable; }
    /// The folders that are searched before the list of that name in that level.
    QByteArrayList foldersBefore(Level level, const QByteArray &name) const;

    friend bool operator==(const RegistrySnapshot &, const RegistrySnapshot &) = default;
};

/// The names of values that are not the same on both sides, in the spelling of `after` where it has them.
QStringList changedNames(const QVector<RegistryValue> &before, const QVector<RegistryValue> &after);

} // namespace goconf::ui
