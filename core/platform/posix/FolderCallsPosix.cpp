// SPDX-License-Identifier: MIT
#include "platform/FolderCalls.h"

#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace goconf::filecalls {

namespace {

struct Close
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};

FileStatus::Kind kindOf(mode_t mode)
{
    if (S_ISREG(mode))
        return FileStatus::Kind::Regular;
    if (S_ISDIR(mode))
        return FileStatus::Kind::Folder;
    return S_ISLNK(mode) ? FileStatus::Kind::Link : FileStatus::Kind::Other;
}

} // namespace

int listFolder(const QByteArray &folder, QVector<FolderEntry> &entries)
{
    entries.clear();
    const std::unique_ptr<DIR, Close> opened(::opendir(folder.constData()));
    if (!opened)
        return errno;
    for (;;) {
        errno = 0;
        const dirent *const found = ::readdir(opened.get()); // one stream for each call: thread-safe
        if (!found)
            return errno;
        const QByteArray name(static_cast<const char *>(found->d_name));
        if (name == "." || name == "..")
            continue;
        struct stat status{};
        if (::fstatat(::dirfd(opened.get()), name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0)
            entries.append({name, kindOf(status.st_mode), status.st_mode & 07777U, status.st_size});
        else if (errno != ENOENT)
            return errno;
    }
}

int makeNewFolder(const QByteArray &folder)
{
    return ::mkdir(folder.constData(), 0777) == 0 ? 0 : errno;
}

int unlockFolder(const QByteArray &folder)
{
    struct stat status{};
    if (::stat(folder.constData(), &status) != 0)
        return errno;
    if ((status.st_mode & S_IRWXU) == S_IRWXU)
        return 0;
    return ::chmod(folder.constData(), (status.st_mode & 07777U) | S_IRWXU) == 0 ? 0 : errno;
}

int removeFolder(const QByteArray &folder)
{
    return ::rmdir(folder.constData()) == 0 ? 0 : errno;
}

} // namespace goconf::filecalls
