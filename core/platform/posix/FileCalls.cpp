// SPDX-License-Identifier: MIT
#include "platform/posix/FileCalls.h"

#include "platform/posix/FileDescriptor.h"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>

namespace goconf::posix {

namespace {

int errnoOf(ssize_t answer)
{
    return answer < 0 ? errno : 0;
}

#if defined(Q_OS_MACOS)
ssize_t listOf(const char *path, char *names, size_t size)
{
    return ::listxattr(path, names, size, 0);
}
ssize_t listOf(int file, char *names, size_t size)
{
    return ::flistxattr(file, names, size, 0);
}
ssize_t valueOf(const char *path, const char *name, char *value, size_t size)
{
    return ::getxattr(path, name, value, size, 0, 0);
}
ssize_t valueOf(int file, const char *name, char *value, size_t size)
{
    return ::fgetxattr(file, name, value, size, 0, 0);
}
int setValue(int file, const char *name, const QByteArray &value)
{
    return ::fsetxattr(file, name, value.constData(), size_t(value.size()), 0, 0);
}
int removeValue(int file, const char *name)
{
    return ::fremovexattr(file, name, 0);
}
#else
ssize_t listOf(const char *path, char *names, size_t size)
{
    return ::listxattr(path, names, size);
}
ssize_t listOf(int file, char *names, size_t size)
{
    return ::flistxattr(file, names, size);
}
ssize_t valueOf(const char *path, const char *name, char *value, size_t size)
{
    return ::getxattr(path, name, value, size);
}
ssize_t valueOf(int file, const char *name, char *value, size_t size)
{
    return ::fgetxattr(file, name, value, size);
}
int setValue(int file, const char *name, const QByteArray &value)
{
    return ::fsetxattr(file, name, value.constData(), size_t(value.size()), 0);
}
int removeValue(int file, const char *name)
{
    return ::fremovexattr(file, name);
}
#endif

/// Calls `read(buffer, size)` with a buffer that is large enough.
template <typename Read>
int readWhole(QByteArray &result, Read read)
{
    for (;;) {
        const ssize_t size = read(nullptr, 0);
        if (size <= 0) {
            result.clear();
            return errnoOf(size);
        }
        result.resize(size);
        const ssize_t length = read(result.data(), size_t(size));
        if (length >= 0) {
            result.truncate(length);
            return 0;
        }
        if (errno != ERANGE)
            return errno;
    }
}

/// File is a path or a descriptor.
template <typename File>
int namesOf(File file, QByteArrayList &names)
{
    QByteArray list;
    const int error = readWhole(list, [&](char *data, size_t size) { return listOf(file, data, size); });
    // A file system without attributes has none to keep.
    if (error != 0)
        return error == ENOTSUP ? 0 : error;
    names = list.split('\0');
    names.removeAll(QByteArray());
    return 0;
}

template <typename File>
int attribute(File file, const QByteArray &name, QByteArray &value)
{
    return readWhole(value,
                     [&](char *data, size_t size) { return valueOf(file, name.constData(), data, size); });
}

} // namespace

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

int sync(int descriptor)
{
    while (::fsync(descriptor) != 0) {
        if (errno != EINTR)
            return errno;
    }
    return 0;
}

int syncFolder(const QByteArray &folder)
{
    const FileDescriptor file(::open(folder.constData(), O_RDONLY | O_CLOEXEC | O_DIRECTORY));
    if (!file.isOpen())
        return errno;
    const int error = sync(file.get());
    // Some network file systems cannot sync a folder, and need not, fsync(2).
    return error == EINVAL ? 0 : error;
}

int makeFolder(const QByteArray &folder, quint32 mode)
{
    if (::mkdir(folder.constData(), mode_t(mode)) != 0 && errno != EEXIST)
        return errno;
    return syncFolder(folderOf(folder));
}

int removeEmptyFolder(const QByteArray &folder)
{
    if (::rmdir(folder.constData()) == 0)
        return syncFolder(folderOf(folder));
    const bool inUseOrGone = errno == ENOTEMPTY || errno == EEXIST || errno == ENOENT || errno == ENOTDIR;
    return inUseOrGone ? 0 : errno;
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
    return errnoOf(::rename(from.constData(), to.constData()));
}

int attributeNames(const QByteArray &path, QByteArrayList &names)
{
    return namesOf(path.constData(), names);
}

int copyAttributes(const QByteArray &from, int to)
{
    QByteArrayList wanted;
    QByteArrayList present;
    if (const int error = namesOf(from.constData(), wanted))
        return error;
    if (const int error = namesOf(to, present))
        return error;
    for (const QByteArray &name : std::as_const(present)) {
        if (!wanted.contains(name) && removeValue(to, name.constData()) != 0)
            return errno;
    }
    for (const QByteArray &name : std::as_const(wanted)) {
        QByteArray value;
        QByteArray presentValue;
        if (const int error = attribute(from.constData(), name, value))
            return error;
        // Security labels that the system gave already need a right to be set.
        if (present.contains(name) && attribute(to, name, presentValue) == 0 && presentValue == value)
            continue;
        if (setValue(to, name.constData(), value) != 0)
            return errno;
    }
    return 0;
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash <= 0 ? QByteArray("/") : path.first(slash);
}

} // namespace goconf::posix
