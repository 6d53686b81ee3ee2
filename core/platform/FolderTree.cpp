// SPDX-License-Identifier: MIT
#include "platform/FolderTree.h"

#include "platform/FolderCalls.h"
#include "platform/NameCalls.h"

#include <cerrno>

namespace goconf {

using namespace filecalls;

namespace {

int removeEntry(const QByteArray &path, FileStatus::Kind kind, const std::stop_token &stop);

int removeContent(const QByteArray &folder, const std::stop_token &stop)
{
    if (const int error = unlockFolder(folder))
        return error;
    QVector<FolderEntry> entries;
    if (const int error = listFolder(folder, entries))
        return error;
    for (const FolderEntry &entry : std::as_const(entries)) {
        if (const int error = removeEntry(folder + '/' + entry.name, entry.kind, stop))
            return error;
    }
    return 0;
}

int removeEntry(const QByteArray &path, FileStatus::Kind kind, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return ECANCELED;
    int error = 0;
    if (kind == FileStatus::Kind::Folder) {
        error = removeContent(path, stop);
        if (error == 0)
            error = removeFolder(path);
    } else {
        error = removeName(path);
    }
    return error == ENOENT ? 0 : error;
}

} // namespace

int makeFolders(const QByteArray &folder)
{
    FileStatus status;
    if (statusOf(folder, status) == 0 && status.kind == FileStatus::Kind::Folder)
        return 0;
    const QByteArray above = folderOf(folder);
    if (above != folder) {
        if (const int error = makeFolders(above))
            return error;
    }
    const int error = makeNewFolder(folder);
    if (error != EEXIST)
        return error;
    // Another process may have made it.
    return statusOf(folder, status) == 0 && status.kind == FileStatus::Kind::Folder ? 0 : ENOTDIR;
}

int removeTree(const QByteArray &path, const std::stop_token &stop)
{
    FileStatus status;
    if (const int error = ownStatusOf(path, status))
        return error;
    return status.kind == FileStatus::Kind::Missing ? 0 : removeEntry(path, status.kind, stop);
}

} // namespace goconf
