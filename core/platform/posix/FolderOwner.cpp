// SPDX-License-Identifier: MIT
#include "platform/posix/FolderOwner.h"

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace goconf::posix {

namespace {

bool isForOther(const struct stat &folder)
{
    return ::geteuid() == 0 && folder.st_uid != 0;
}

bool sameOwner(const struct stat &a, const struct stat &b)
{
    return a.st_uid == b.st_uid && a.st_gid == b.st_gid;
}

/// `answer` is that of chown(2). A user that this namespace does not know is an invalid one,
/// user_namespaces(7).
int ownerError(int answer)
{
    if (answer == 0)
        return 0;
    return errno == EINVAL ? EPERM : errno;
}

} // namespace

int giveToFolderOwner(int file, const QByteArray &folder)
{
    struct stat above{};
    struct stat made{};
    if (::stat(folder.constData(), &above) != 0 || ::fstat(file, &made) != 0)
        return errno;
    if (!isForOther(above) || sameOwner(above, made))
        return 0;
    return ownerError(::fchown(file, above.st_uid, above.st_gid));
}

int giveLinkToFolderOwner(const QByteArray &link, const QByteArray &folder)
{
    struct stat above{};
    if (::stat(folder.constData(), &above) != 0)
        return errno;
    return isForOther(above) ? ownerError(::lchown(link.constData(), above.st_uid, above.st_gid)) : 0;
}

bool hasOwnerByFolder(const QByteArray &path, const QByteArray &folder)
{
    struct stat above{};
    struct stat present{};
    if (::stat(folder.constData(), &above) != 0 || ::lstat(path.constData(), &present) != 0)
        return false;
    return isForOther(above) ? sameOwner(above, present) : present.st_uid == ::geteuid();
}

} // namespace goconf::posix
