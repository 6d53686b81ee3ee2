// SPDX-License-Identifier: MIT
#include "platform/NameCalls.h"

#include "platform/FileCalls.h"
#include "platform/posix/FileDescriptor.h"
#include "platform/posix/FileSync.h"
#include "platform/posix/FolderOwner.h"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace goconf::filecalls {

namespace {

int errnoOf(int answer)
{
    return answer != 0 ? errno : 0;
}

/// Opened first, so that nobody can put a link in the place of what gets the owner.
int giveFolder(const QByteArray &folder)
{
    if (!isSuperuser())
        return 0;
    const FileDescriptor file(::open(folder.constData(), O_RDONLY | O_CLOEXEC | O_DIRECTORY | O_NOFOLLOW));
    return file.isOpen() ? posix::giveToFolderOwner(file.get(), folderOf(folder)) : errno;
}

} // namespace

int checkFolder(const QByteArray &folder, NameOf what)
{
    Q_UNUSED(what); // one right is for all names
    return errnoOf(::faccessat(AT_FDCWD, folder.constData(), W_OK | X_OK, AT_EACCESS));
}

int readLink(const QByteArray &path, QByteArray &target)
{
    target.resize(256);
    for (;;) {
        const ssize_t length = ::readlink(path.constData(), target.data(), size_t(target.size()));
        if (length < 0)
            return errno;
        if (length < target.size()) {
            target.truncate(length);
            return 0;
        }
        target.resize(2 * target.size());
    }
}

int makeLink(const QByteArray &path, const QByteArray &target, const QByteArray &like)
{
    if (::symlink(target.constData(), path.constData()) != 0)
        return errno;
    struct stat status{};
    if (::lstat(like.constData(), &status) != 0)
        return posix::giveLinkToFolderOwner(path, folderOf(path));
    // Only root comes here with another user's link.
    if (status.st_uid == ::geteuid())
        return 0;
    return errnoOf(::lchown(path.constData(), status.st_uid, status.st_gid));
}

int rename(const QByteArray &from, const QByteArray &to)
{
    return errnoOf(::rename(from.constData(), to.constData()));
}

int renameToNew(const QByteArray &from, const QByteArray &to)
{
#if defined(Q_OS_MACOS)
    const int answer = ::renamex_np(from.constData(), to.constData(), RENAME_EXCL);
#else
    const int answer = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
#endif
    if (answer == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
        return errno;
    // This file system cannot do it in one step.
    struct stat status{};
    if (::lstat(to.constData(), &status) == 0)
        return EEXIST;
    return rename(from, to);
}

int exchange(const QByteArray &a, const QByteArray &b)
{
#if defined(Q_OS_MACOS)
    const int answer = ::renamex_np(a.constData(), b.constData(), RENAME_SWAP);
#else
    const int answer = ::renameat2(AT_FDCWD, a.constData(), AT_FDCWD, b.constData(), RENAME_EXCHANGE);
#endif
    if (answer == 0)
        return 0;
    return errno == EINVAL || errno == ENOSYS ? ENOTSUP : errno;
}

int removeName(const QByteArray &path)
{
    return errnoOf(::unlink(path.constData()));
}

int syncFolder(const QByteArray &folder)
{
    const FileDescriptor file(::open(folder.constData(), O_RDONLY | O_CLOEXEC | O_DIRECTORY));
    if (!file.isOpen())
        return errno;
    const int error = posix::sync(file.get());
    // Some network file systems cannot sync a folder, and need not, fsync(2).
    return error == EINVAL ? 0 : error;
}

int syncTree(const QByteArray &folder)
{
#if defined(Q_OS_MACOS)
    ::sync();
    return syncFolder(folder);
#else
    const FileDescriptor file(::open(folder.constData(), O_RDONLY | O_CLOEXEC | O_DIRECTORY));
    return file.isOpen() ? errnoOf(::syncfs(file.get())) : errno;
#endif
}

int makeFolder(const QByteArray &folder, quint32 mode)
{
    if (::mkdir(folder.constData(), mode_t(mode)) == 0) {
        if (const int error = giveFolder(folder)) {
            ::rmdir(folder.constData());
            return error;
        }
    } else if (errno != EEXIST) {
        return errno;
    }
    return syncFolder(folderOf(folder));
}

int removeEmptyFolder(const QByteArray &folder)
{
    if (::rmdir(folder.constData()) == 0)
        return syncFolder(folderOf(folder));
    const bool inUseOrGone = errno == ENOTEMPTY || errno == EEXIST || errno == ENOENT || errno == ENOTDIR;
    return inUseOrGone ? 0 : errno;
}

} // namespace goconf::filecalls
