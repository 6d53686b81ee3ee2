// SPDX-License-Identifier: MIT
#include "platform/FileCalls.h"

#include "platform/posix/FileAttributes.h"
#include "platform/posix/FileDescriptor.h"
#include "platform/posix/FileSync.h"
#include "platform/posix/FolderOwner.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace goconf::filecalls {

namespace {

int errnoOf(int answer)
{
    return answer != 0 ? errno : 0;
}

FileStatus::Kind kindOf(mode_t mode)
{
    if (S_ISREG(mode))
        return FileStatus::Kind::Regular;
    if (S_ISDIR(mode))
        return FileStatus::Kind::Folder;
    return S_ISLNK(mode) ? FileStatus::Kind::Link : FileStatus::Kind::Other;
}

/// `answer` is that of stat(2) or lstat(2).
int fill(int answer, const struct stat &found, FileStatus &status)
{
    status = {};
    if (answer != 0)
        return errno == ENOENT ? 0 : errno;
    status = {kindOf(found.st_mode), found.st_mode & 07777U, found.st_size, found.st_nlink,
              found.st_uid != ::geteuid()};
    return 0;
}

int writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + written, size_t(bytes.size() - written));
        if (count < 0 && errno != EINTR)
            return errno;
        if (count > 0)
            written += count;
    }
    return 0;
}

/// Like read(2), but never interrupted.
ssize_t readSome(int descriptor, char *data, qsizetype size)
{
    ssize_t count = 0;
    do
        count = ::read(descriptor, data, size_t(size));
    while (count < 0 && errno == EINTR);
    return count;
}

/// Never waits for a pipe, never makes a terminal ours.
FileDescriptor openToRead(const QByteArray &path)
{
    return FileDescriptor(::open(path.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
}

/// Gives the new open file owner, attributes and mode of `like`, else the owner by its folder and `mode`.
int liken(int file, const QByteArray &folder, const QByteArray &like, mode_t mode)
{
    struct stat made{};
    struct stat present{};
    if (::fstat(file, &made) != 0)
        return errno;
    if (::stat(like.constData(), &present) == 0) {
        mode = present.st_mode & 07777U;
        const bool sameOwner = present.st_uid == made.st_uid && present.st_gid == made.st_gid;
        if (!sameOwner && ::fchown(file, present.st_uid, present.st_gid) != 0)
            return errno;
        if (const int error = posix::copyAttributes(like, file))
            return error;
    } else if (errno != ENOENT) {
        return errno;
    } else if (const int error = posix::giveToFolderOwner(file, folder)) {
        return error;
    }
    // After the owner and the access list, which both change mode bits.
    return errnoOf(::fchmod(file, mode));
}

} // namespace

QByteArray nativePath(const QString &path)
{
    return QFile::encodeName(path);
}

QString shownPath(const QByteArray &path)
{
    return QFile::decodeName(path);
}

bool isAbsolute(const QByteArray &path)
{
    return path.startsWith('/') && !path.endsWith('/') && !path.contains('\0');
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash <= 0 ? QByteArray("/") : path.first(slash);
}

QByteArray canonicalPath(const QByteArray &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.constData(), nullptr), &std::free);
    return real ? QByteArray(real.get()) : QByteArray();
}

int statusOf(const QByteArray &path, FileStatus &status)
{
    struct stat found{};
    return fill(::stat(path.constData(), &found), found, status);
}

int ownStatusOf(const QByteArray &path, FileStatus &status)
{
    struct stat found{};
    return fill(::lstat(path.constData(), &found), found, status);
}

bool isSuperuser()
{
    return ::geteuid() == 0;
}

int read(const QByteArray &path, qint64 limit, QByteArray &bytes)
{
    const FileDescriptor file = openToRead(path);
    struct stat status{};
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0)
        return errno;
    if (status.st_size > limit)
        return EFBIG;
    bytes = QByteArray(status.st_size + 1, Qt::Uninitialized);
    qsizetype length = 0;
    for (;;) {
        const ssize_t count = readSome(file.get(), bytes.data() + length, bytes.size() - length);
        if (count < 0)
            return errno;
        length += count;
        if (length > limit)
            return EFBIG;
        // A short read of a regular file is its end; the extra byte of room saves asking again.
        if (count == 0 || (length == status.st_size && length > 0)) {
            bytes.truncate(length);
            return 0;
        }
        if (length == bytes.size())
            bytes.resize(2 * bytes.size());
    }
}

int readFirstLine(const QByteArray &path, QByteArray &line)
{
    const FileDescriptor file = openToRead(path);
    if (!file.isOpen())
        return errno;
    line.clear();
    for (;;) {
        constexpr qsizetype step = 4096;
        const qsizetype length = line.size();
        line.resize(length + step);
        const ssize_t count = readSome(file.get(), line.data() + length, step);
        if (count < 0)
            return errno;
        line.truncate(length + count);
        const qsizetype end = line.indexOf('\n', length);
        if (end >= 0)
            line.truncate(end);
        if (end >= 0 || count == 0)
            return 0;
    }
}

int writeNew(const QByteArray &path, const QByteArray &bytes, quint32 mode, const QByteArray &like)
{
    const FileDescriptor file(
        ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return errno;
    if (const int error = writeAll(file.get(), bytes))
        return error;
    if (const int error = liken(file.get(), folderOf(path), like, mode_t(mode)))
        return error;
    return posix::sync(file.get());
}

bool hasOwnerOfNew(const QByteArray &path)
{
    return posix::hasOwnerByFolder(path, folderOf(path));
}

bool isOpenForWriting(const QByteArray &path)
{
#if defined(Q_OS_LINUX)
    const FileDescriptor file(::open(path.constData(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC));
    // A read lease is granted only where nobody has the file open for writing, fcntl(2). Who opens it in
    // between waits for us to give it up, and we are told by a signal that is ignored unless a program asks
    // for it.
    if (!file.isOpen() || ::fcntl(file.get(), F_SETSIG, SIGURG) != 0)
        return false;
    const bool open = ::fcntl(file.get(), F_SETLEASE, F_RDLCK) != 0 && errno == EAGAIN;
    ::fcntl(file.get(), F_SETLEASE, F_UNLCK);
    return open;
#else
    Q_UNUSED(path);
    return false;
#endif
}

int ownAttributes(const QByteArray &path, QByteArrayList &names)
{
    QByteArrayList folderNames;
    if (const int error = posix::attributeNames(path, names))
        return error;
    if (const int error = posix::attributeNames(folderOf(path), folderNames))
        return error;
    // The system gives these to every new file in this folder: security labels, the folder's default list.
    const bool givesList = folderNames.contains("system.posix_acl_default");
    const auto isGiven = [givesList](const QByteArray &name) {
        return name.startsWith("security.") || (givesList && name == "system.posix_acl_access");
    };
    names.erase(std::remove_if(names.begin(), names.end(), isGiven), names.end());
    return 0;
}

} // namespace goconf::filecalls
