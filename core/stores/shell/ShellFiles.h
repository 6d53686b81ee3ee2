// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "stores/shell/ShellDialect.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace goconf {

/// The start-up files of one shell as they are on the disk, with planned changes on top of them. Each file is
/// read and scanned once. Copying is cheap: a plan is tried on a copy.
class ShellFiles
{
public:
    /// The largest profile that is read, in bytes.
    static constexpr qint64 limit = qint64(16) * 1024 * 1024;

    struct File
    {
        /// Nothing when there is no file.
        std::optional<FileImage> image;
        ShellScript script;
        /// Why the file could not be read.
        std::optional<Error> error;

        bool exists() const { return image.has_value(); }
        const QByteArray &bytes() const;
    };

    /// With the file changes among `planned`.
    explicit ShellFiles(const ShellDialect &dialect, const QVector<Change> &planned = {});

    /// Reads the file when it was not read before.
    std::shared_ptr<const File> at(const QString &path) const;
    /// The same without what is planned.
    std::shared_ptr<const File> onDisk(const QString &path) const;
    /// Plans new content; nothing removes the file.
    void replace(const QString &path, const std::optional<QByteArray> &bytes);
    /// Whether there is to be a file that is not on the disk yet.
    bool isPlanned(const QByteArray &path) const;
    /// Absolute paths of the files in a folder with that ending, sorted; planned ones included.
    QStringList list(const QString &folder, QLatin1StringView ending) const;
    /// What differs from the disk.
    QVector<Change> changes() const;

    /// Whether the path means what a process has open (/dev/stdin, /dev/fd/3, /proc/self/fd/0): in another
    /// process it is another file.
    static bool isDescriptor(const QString &path);

    const ShellDialect &dialect() const { return *m_dialect; }

private:
    static QString key(const QString &path);

    struct Entry
    {
        QString path;
        std::shared_ptr<const File> disk;
        std::shared_ptr<const File> planned;
    };

    const ShellDialect *m_dialect;
    mutable QHash<QString, Entry> m_entries;
    QStringList m_changed;
};

} // namespace goconf
