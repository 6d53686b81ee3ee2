// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <optional>
#include <variant>

namespace goconf {

/// The exact content of a regular file.
struct FileImage
{
    QByteArray bytes;
    /// Permission bits (07777). Of an `after` that replaces a file, the file's own mode is kept.
    quint32 mode = 0600;

    friend bool operator==(const FileImage &, const FileImage &) = default;
};

/// A file is created (no `before`), rewritten, or removed (no `after`). `path` is the name the user knows;
/// where it is a symbolic link, the file it leads to is meant and the link stays.
struct FileChange
{
    QString path;
    std::optional<FileImage> before;
    std::optional<FileImage> after;

    friend bool operator==(const FileChange &, const FileChange &) = default;
};

/// A symbolic link itself is created, re-pointed in one step, or removed. The images are link targets as
/// stored.
struct LinkChange
{
    QString path;
    std::optional<QByteArray> before;
    std::optional<QByteArray> after;

    friend bool operator==(const LinkChange &, const LinkChange &) = default;
};

/// A registry value with its type (RegistryType.h) and exact bytes.
struct RegistryImage
{
    quint32 type = 0;
    QByteArray data;

    friend bool operator==(const RegistryImage &, const RegistryImage &) = default;
};

/// A value of a registry key is created (no `before`), rewritten, or removed (no `after`).
struct RegistryChange
{
    QString key;
    QString name;
    std::optional<RegistryImage> before;
    std::optional<RegistryImage> after;

    friend bool operator==(const RegistryChange &, const RegistryChange &) = default;
};

/// One target with its exact state before and after.
using Change = std::variant<FileChange, LinkChange, RegistryChange>;

/// For people and for JSON: the path, or the registry key with the value's name.
QString targetOf(const Change &change);
/// The stable spelling for JSON: "file", "link", "registry".
QLatin1StringView kindOf(const Change &change);
/// The change that takes this one back.
Change inverseOf(const Change &change);
/// The difference as a unified diff with secrets masked (base/Secret.h); a line whose secret alone changes
/// says that. For display only.
QString previewOf(const Change &change);
/// Whether that preview has a line whose secret alone changes.
bool hidesDifference(const Change &change);

/// All that one action of the user does to the machine: shown, applied, recorded and undone as one.
struct ChangeSet
{
    /// Translated, for the history; contains no secrets.
    QString title;
    QVector<Change> changes;
    /// What the user should know about the plan, such as a line that it leaves. The journal does not keep it.
    Problems remarks = {};

    bool isEmpty() const { return changes.isEmpty(); }
    /// The set that takes this one back, in reverse order.
    ChangeSet inverse() const;
    /// previewOf all changes, one after the other.
    QString preview() const;

    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

} // namespace goconf
