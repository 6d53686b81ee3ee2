// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"

#include <QStringList>

namespace goconf {

/// A regular file of the user's that is read and replaced without ever losing a byte: the new content is
/// written beside it and takes its name in one step, so that every reader sees the old or the new content.
/// Symbolic links at the end of the path are followed and stay. Mode, owner, group, access control lists and
/// extended attributes are kept; where that is impossible, the file is refused. Nothing but the path is kept
/// between the calls: each looks at the machine anew.
class SafeFile
{
public:
    /// The largest file that read() takes, in bytes.
    static constexpr qint64 defaultLimit = qint64(256) * 1024 * 1024;

    /// `path` must be absolute. Errors: InvalidValue; Io for links that lead in a circle, and for a path
    /// through something that is no folder.
    static Result<SafeFile> at(const QString &path);

    /// Content and mode, or nothing where there is no file (also behind a link that leads nowhere). Errors:
    /// TooLarge; Io when a folder, pipe, socket or device stands there; what the system refuses.
    Result<std::optional<FileImage>> read(qint64 limit = defaultLimit) const;
    static Result<std::optional<FileImage>> read(const QString &path, qint64 limit = defaultLimit);

    /// Where the file is, behind all links.
    QString realPath() const;
    /// Folders on the way that do not exist, outermost first. Where `path` is a link, its target's folder
    /// must exist: NotFound.
    Result<QStringList> missingFolders() const;

    /// Whether the file may be replaced or created. Errors: ForeignOwner (root may: the owner is kept),
    /// ReadOnly (no write permission for the owner, or a file system that is read-only), HardLinked,
    /// PermissionDenied (the folder), Io (not a regular file).
    Result<void> checkWritable() const;
    /// Whether the file may be removed: besides the above, it must have no extended attributes, which an undo
    /// could not bring back; Refused. Root may not remove another user's file either.
    Result<void> checkRemovable() const;

    /// Writes `image` into the new file `temporary` in the same folder and brings it to the disk, with all
    /// that is to be kept of the present file. `image.mode` is used when there is none.
    Result<void> stage(const FileImage &image, const QString &temporary) const;
    /// Gives `temporary` the file's name, when the file still is as `expected` (else Conflict), and reads it
    /// back. The name is on the disk when it returns.
    Result<void> commit(const std::optional<FileImage> &expected, const FileImage &image,
                        const QString &temporary) const;
    /// Removes the file, when it still is as `expected`.
    Result<void> remove(const FileImage &expected) const;

private:
    SafeFile(QString path, QByteArray real);

    Result<void> compare(const std::optional<FileImage> &expected) const;
    tl::unexpected<Error> cannotWrite(int number) const;

    /// As the user knows it, for sentences.
    QString m_path;
    QByteArray m_real;
    bool m_throughLink = false;
};

} // namespace goconf
