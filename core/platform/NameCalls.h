// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// What core/change asks of names in folders, in the manner of FileCalls.h.
namespace goconf::filecalls {

/// The target of a symbolic link as stored. EINVAL where `path` is no link.
int readLink(const QByteArray &path, QByteArray &target);

/// Creates a symbolic link, with the owner of the link `like`, where there is one, else as writeNew() does.
int makeLink(const QByteArray &path, const QByteArray &target, const QByteArray &like);
/// Renames over what stands at `to`.
int rename(const QByteArray &from, const QByteArray &to);
/// Renames, but never over an existing name (EEXIST).
int renameToNew(const QByteArray &from, const QByteArray &to);
/// Lets two names change places in one step. ENOTSUP where the system or the file system cannot do that.
int exchange(const QByteArray &a, const QByteArray &b);
/// Removes a name that is no folder's.
int removeName(const QByteArray &path);

/// What a name stands for: in a folder of Windows the right to make files is not the right to make folders
/// ("File Access Rights Constants" of the Windows API documentation).
enum class NameOf { File, Folder };

/// 0 when such names may be created in and removed from the folder.
int checkFolder(const QByteArray &folder, NameOf what);

/// Brings a folder's list of names to the disk, where the system needs to be asked for that.
int syncFolder(const QByteArray &folder);
/// Brings all files below a folder to the disk, on some systems everything on its file system.
int syncTree(const QByteArray &folder);
/// Creates a folder that may exist already, and brings its name to the disk. The umask applies to `mode`; the
/// owner is given as writeNew() does.
int makeFolder(const QByteArray &folder, quint32 mode);
/// Removes a folder, if it is there and empty, and brings that to the disk.
int removeEmptyFolder(const QByteArray &folder);

} // namespace goconf::filecalls
