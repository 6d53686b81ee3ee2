// SPDX-License-Identifier: MIT
#include "platform/posix/FileAttributes.h"

#include <cerrno>
#include <utility>

#include <sys/types.h>
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

} // namespace goconf::posix
