// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

/// Thin calls around POSIX and Linux or macOS, for core/change. Each answers 0 or an errno value.
namespace goconf::posix {

/// Writes all of `bytes` at the descriptor's position.
int writeAll(int descriptor, const QByteArray &bytes);

/// Asks the system to bring the file to the disk, fsync(2).
int sync(int descriptor);
/// The same for a folder: its list of names.
int syncFolder(const QByteArray &folder);

/// Creates a folder that may exist already, and brings its name to the disk. The umask applies to `mode`.
int makeFolder(const QByteArray &folder, quint32 mode);

/// Removes a folder, if it is there and empty, and brings that to the disk.
int removeEmptyFolder(const QByteArray &folder);

/// The target of a symbolic link as stored. EINVAL where `path` is no link.
int readLink(const QByteArray &path, QByteArray &target);

/// Renames, but never over an existing name (EEXIST).
int renameToNew(const QByteArray &from, const QByteArray &to);

/// Names of the extended attributes of a file, access control lists included.
int attributeNames(const QByteArray &path, QByteArrayList &names);
/// Gives the open file the extended attributes that `from` has, and takes those away that it has not.
int copyAttributes(const QByteArray &from, int to);

/// The folder part of an absolute path, without a final '/'.
QByteArray folderOf(const QByteArray &path);

} // namespace goconf::posix
