// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "platform/FileCalls.h"

#include <QStringList>

namespace goconf {

/// A regular file of the user's, as it is read, judged, and prepared to be replaced (by Replacement).
/// Symbolic links at the end of the path are followed and stay. Mode, owner, group, access control lists and
/// extended attributes are kept; where that is impossible, the file is refused. A new file is ours; what root
/// creates in another user's folder, the folders on the way too, gets the owner and group of the folder that
/// it is created in, and is refused where the file system cannot give it away: a home stays its user's.
/// Nothing but the path is kept between the calls: each looks at the machine anew.
class SafeFile
{
public:
    /// The largest file that read() takes, in bytes.
    static constexpr qint64 defaultLimit = qint64(256) * 1024 * 1024;

    /// `path` must be absolute. Errors: InvalidValue; Unsupported for a path that is no UTF-8;
    /// Io for links that lead in a circle, and for a path
    /// through something that is no folder.
    static Result<SafeFile> at(const QString &path);

    /// Content and mode, or nothing where there is no file (also behind a link that leads nowhere). Errors:
    /// TooLarge; Io when a folder, pipe, socket or device stands there; what the system refuses.
    Result<std::optional<FileImage>> read(qint64 limit = defaultLimit) const;
    static Result<std::optional<FileImage>> read(const QString &path, qint64 limit = defaultLimit);

    /// Where the file is, behind all links.
    QString realPath() const;
    /// The same in the system's bytes.
    QByteArray nativePath() const { return m_real; }
    /// Folders on the way that do not exist, outermost first. Where `path` is a link, its target's folder
    /// must exist: NotFound.
    Result<QStringList> missingFolders() const;

    /// Whether the file may be replaced or created. Errors: ForeignOwner (root may: the owner is kept),
    /// ReadOnly (no write permission for the owner, or a file system that is read-only), HardLinked,
    /// PermissionDenied (the folder), Io (not a regular file).
    Result<void> checkWritable() const;
    /// Whether the file may be removed: besides the above, it must have no extended attributes, which an undo
    /// could not bring back; Refused. For the same reason root may remove another user's file only where its
    /// owner and group are those of its folder; ForeignOwner.
    Result<void> checkRemovable() const;

    /// Writes `image` into the new file `temporary` in the same folder, with all that is to be kept of the
    /// present file, brings it to the disk and reads it back. `image.mode` is used when there is no present
    /// file. The name is taken only by the complete content: until then it is written as partOf(temporary).
    /// Io when the disk holds something else than what was written; nothing is left then.
    Result<void> stage(const FileImage &image, const QString &temporary) const;
    /// The name that stage() writes to.
    static QString partOf(const QString &temporary);
    /// Whether a regular file at `path` (in the system's bytes, no link) holds exactly the image's bytes.
    /// Modes do not count: a file that is rewritten keeps its own, and some file systems have none.
    static bool holds(const QByteArray &path, const FileImage &image);

private:
    SafeFile(QString path, QByteArray real);

    tl::unexpected<Error> cannotRead(int number) const;
    tl::unexpected<Error> cannotWrite(int number) const;
    Result<filecalls::FileStatus> regularFile() const;

    /// As the user knows it, for sentences.
    QString m_path;
    QByteArray m_real;
    bool m_throughLink = false;
};

} // namespace goconf
