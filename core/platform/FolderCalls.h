// SPDX-License-Identifier: MIT
#pragma once

#include "platform/FileCalls.h"

#include <QVector>

/// What reads and removes whole trees asks of the system, in the manner of FileCalls.h. Nothing here is
/// brought to the disk.
namespace goconf::filecalls {

struct FolderEntry
{
    /// As in a path of FileCalls.h.
    QByteArray name;
    /// Of the name itself, which may be a link.
    FileStatus::Kind kind = FileStatus::Kind::Other;
    quint32 mode = 0;
    qint64 size = 0;
};

/// What stands in a folder, in any order. An entry that is removed meanwhile may be left out.
int listFolder(const QByteArray &folder, QVector<FolderEntry> &entries);
/// Creates a folder, which must not exist (EEXIST), mode 0777 without the process's umask.
int makeNewFolder(const QByteArray &folder);
/// Lets the owner of a folder read it and remove names from it, which go takes away in its module cache.
int unlockFolder(const QByteArray &folder);
/// Removes an empty folder. ENOTDIR for a link.
int removeFolder(const QByteArray &folder);

} // namespace goconf::filecalls
