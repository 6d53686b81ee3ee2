// SPDX-License-Identifier: MIT
//
// For LD_PRELOAD: stands before every call of a program that changes files, counts it, and at the chosen one
// kills the program or lets the call fail. Writes to anything but files do not count. By environment:
//
//     FAULT_AT=N          the call meant, from 1; 0 or absent: none
//     FAULT_ACTION=...    kill-before, kill-after: SIGKILL; tear: a write writes half, then SIGKILL;
//                         fail: the call fails; full: it and all later calls that need space fail;
//                         fills: a write writes half, and all later calls that need space fail;
//                         corrupt: a write stores another byte and answers that all is well;
//                         append, replace, hold: before the call somebody else writes FAULT_FILE: adds a line
//                         to it, puts another file in its place, or opens it now and adds the line five calls
//                         later
//                         interrupt: SIGINT comes before the call, and from then on the disk is slow
//     FAULT_ERRNO=NUMBER  what a failing call answers
//     FAULT_FILE=FILE     what somebody else writes
//     FAULT_MARK=FILE     is created when somebody else could write
//     FAULT_KILL_AT=N     besides, the process is killed before this call
//     FAULT_EXCHANGE=0    the file system has only rename(2): renameat2(2) fails with EINVAL
//     FAULT_COUNT=FILE    at a normal end the number of calls is written there
//     FAULT_RECORD=FILE   of every call a line is added there: its number, its name, "space" if it fails on a
//                         full disk else "-", and a number for the place in the program that it comes from
//     FAULT_SYNC=0        fsync and syncfs are counted but not done, for speed

#include "FaultPlan.h"

#include <cstdarg>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

using namespace goconf::fault;

namespace {

using Write = ssize_t(int, const void *, size_t);
using OpenAt = int(int, const char *, int, ...);
using Open = int(const char *, int, ...);

/// Not a terminal, nor the pipes and sockets that threads and servers are spoken to through.
bool isFile(int file)
{
    struct stat status{};
    return file > STDERR_FILENO && fstat(file, &status) == 0 && S_ISREG(status.st_mode);
}

bool writes(int flags)
{
    return (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0;
}

mode_t modeOf(int flags, va_list list)
{
    return (flags & O_CREAT) != 0 ? mode_t(va_arg(list, unsigned)) : 0;
}

int openCounted(const char *name, const char *path, int flags, mode_t mode)
{
    if (!writes(flags))
        return reinterpret_cast<Open *>(dlsym(RTLD_NEXT, name))(path, flags, mode);
    return counted<Open>(name, Space, path, flags, mode);
}

int openAtCounted(const char *name, int folder, const char *path, int flags, mode_t mode)
{
    if (!writes(flags))
        return reinterpret_cast<OpenAt *>(dlsym(RTLD_NEXT, name))(folder, path, flags, mode);
    return counted<OpenAt>(name, Space, folder, path, flags, mode);
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return openCounted("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return openCounted("open64", path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return openAtCounted("openat", folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return openAtCounted("openat64", folder, path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    if (!isFile(file))
        return reinterpret_cast<Write *>(dlsym(RTLD_NEXT, "write"))(file, bytes, size);
    if (plan().calls + 1 == plan().at && plan().action == "tear") {
        syscall(SYS_write, file, bytes, size / 2);
        die();
    }
    if (plan().calls + 1 == plan().at && plan().action == "corrupt" && size > 0) {
        std::string changed(static_cast<const char *>(bytes), size);
        changed[size / 2] = char(changed[size / 2] ^ 1);
        return counted<Write>("write", Space, file, changed.data(), size);
    }
    // As a disk gets full: what still fits is written, and the next call fails.
    if (plan().calls + 1 == plan().at && plan().action == "fills" && size > 1)
        return counted<Write>("write", Space, file, bytes, size / 2);
    return counted<Write>("write", Space, file, bytes, size);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    return counted<ssize_t(int, const void *, size_t, off_t)>("pwrite", Space, file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    return counted<ssize_t(int, const void *, size_t, off64_t)>("pwrite64", Space, file, bytes, size, offset);
}

int fsync(int file)
{
    if (plan().sync)
        return counted<int(int)>("fsync", Nothing, file);
    // A call that does nothing takes its place.
    return counted<int(int, int, ...)>("fcntl", Nothing, file, F_GETFD) < 0 ? -1 : 0;
}

int syncfs(int file) noexcept
{
    if (plan().sync)
        return counted<int(int)>("syncfs", Space, file);
    return counted<int(int, int, ...)>("fcntl", Space, file, F_GETFD) < 0 ? -1 : 0;
}

int fdatasync(int file)
{
    return counted<int(int)>("fdatasync", Nothing, file);
}

int rename(const char *from, const char *to) noexcept
{
    return counted<int(const char *, const char *)>("rename", Nothing, from, to);
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    return counted<int(int, const char *, int, const char *)>("renameat", Nothing, fromFolder, from, toFolder,
                                                              to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    if (!plan().exchange) {
        errno = EINVAL;
        return -1;
    }
    return counted<int(int, const char *, int, const char *, unsigned)>("renameat2", Nothing, fromFolder,
                                                                        from, toFolder, to, flags);
}

int unlink(const char *path) noexcept
{
    return counted<int(const char *)>("unlink", Nothing, path);
}

int unlinkat(int folder, const char *path, int flags) noexcept
{
    return counted<int(int, const char *, int)>("unlinkat", Nothing, folder, path, flags);
}

int remove(const char *path) noexcept
{
    return counted<int(const char *)>("remove", Nothing, path);
}

int rmdir(const char *path) noexcept
{
    return counted<int(const char *)>("rmdir", Nothing, path);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    return counted<int(const char *, mode_t)>("mkdir", Space, path, mode);
}

int mkdirat(int folder, const char *path, mode_t mode) noexcept
{
    return counted<int(int, const char *, mode_t)>("mkdirat", Space, folder, path, mode);
}

int symlink(const char *target, const char *path) noexcept
{
    return counted<int(const char *, const char *)>("symlink", Space, target, path);
}

int symlinkat(const char *target, int folder, const char *path) noexcept
{
    return counted<int(const char *, int, const char *)>("symlinkat", Space, target, folder, path);
}

int link(const char *from, const char *to) noexcept
{
    return counted<int(const char *, const char *)>("link", Space, from, to);
}

int chmod(const char *path, mode_t mode) noexcept
{
    return counted<int(const char *, mode_t)>("chmod", Nothing, path, mode);
}

int fchmod(int file, mode_t mode) noexcept
{
    return counted<int(int, mode_t)>("fchmod", Nothing, file, mode);
}

int fchown(int file, uid_t owner, gid_t group) noexcept
{
    return counted<int(int, uid_t, gid_t)>("fchown", Nothing, file, owner, group);
}

int lchown(const char *path, uid_t owner, gid_t group) noexcept
{
    return counted<int(const char *, uid_t, gid_t)>("lchown", Nothing, path, owner, group);
}

int ftruncate(int file, off_t size) noexcept
{
    return counted<int(int, off_t)>("ftruncate", Nothing, file, size);
}

int fsetxattr(int file, const char *name, const void *value, size_t size, int flags) noexcept
{
    return counted<int(int, const char *, const void *, size_t, int)>("fsetxattr", Space, file, name, value,
                                                                      size, flags);
}

/// A normal end, too, of a program that has no time to tidy up.
void _Exit(int status) noexcept
{
    plan().tellCount();
    syscall(SYS_exit_group, status);
    std::abort();
}

} // extern "C"
