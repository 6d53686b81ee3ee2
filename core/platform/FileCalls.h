// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

/// What core/change asks of the system's files (and in NameCalls.h of their names): thin calls, written once
/// for each system. Paths are absolute, in the system's own bytes (on Windows UTF-8) and with '/' between
/// their parts. Calls that answer an int answer 0 or a number of <cerrno>, to which a system with other
/// numbers maps its own. None waits for another program, but for at most a second on Windows, where one that
/// has a file open hinders others: EBUSY then.
namespace goconf::filecalls {

QByteArray nativePath(const QString &path);
/// For sentences and for the journal.
QString shownPath(const QByteArray &path);
/// Whether `path` is absolute and can name something inside a folder.
bool isAbsolute(const QByteArray &path);
/// The folder part of an absolute path, without a final '/' where it is no root; that is its own.
QByteArray folderOf(const QByteArray &path);
/// The one path of what stands there, behind all links and in the system's own spelling; empty where that
/// cannot be told.
QByteArray canonicalPath(const QByteArray &path);

struct FileStatus
{
    enum class Kind { Missing, Regular, Folder, Link, Other };

    Kind kind = Kind::Missing;
    /// Permission bits (07777); where a system has none, 0600 or for read-only files 0400.
    quint32 mode = 0;
    qint64 size = 0;
    /// Hard links.
    quint64 names = 0;
    /// Belongs to another user than the one we act as.
    bool isForeign = false;
};

/// Of what stands behind all links. Nothing there is Missing, not an error.
int statusOf(const QByteArray &path, FileStatus &status);
/// Of the name itself, which may be a link.
int ownStatusOf(const QByteArray &path, FileStatus &status);
/// Whether the user we act as may do everything with other users' files.
bool isSuperuser();
/// All bytes, also of a file that says size 0 as in /proc. EFBIG when there are more than `limit`.
int read(const QByteArray &path, qint64 limit, QByteArray &bytes);
/// The bytes before the first '\n', or all.
int readFirstLine(const QByteArray &path, QByteArray &line);
/// Creates a file and brings its content to the disk; EEXIST where the name is taken. It gets owner, access
/// rules, extended attributes and mode of the file `like`, where there is one, else `mode` and, as everything
/// that the superuser creates in another user's folder, the owner and group of the folder; EPERM where the
/// file system cannot give it away.
int writeNew(const QByteArray &path, const QByteArray &bytes, quint32 mode, const QByteArray &like);
/// The mode of a file that a program creates which asks for no other: 0666 without the process's umask.
quint32 newFileMode();
/// Whether the file has the owner and group that writeNew() would give a new one in its place.
bool hasOwnerOfNew(const QByteArray &path);
/// Whether a program has the file open for writing. False also where the system cannot tell: Linux can of the
/// user's own files, on most local file systems, and Windows.
bool isOpenForWriting(const QByteArray &path);

/// Names of what a new file of the same content in the same folder would not have by itself: extended
/// attributes and access rules.
int ownAttributes(const QByteArray &path, QByteArrayList &names);

} // namespace goconf::filecalls
