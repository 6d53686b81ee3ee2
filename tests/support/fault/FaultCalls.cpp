// SPDX-License-Identifier: MIT
//
// For LD_PRELOAD: stands before every call of a program that changes files, counts it, and at the chosen one
// kills the program or lets the call fail. Calls on descriptors 0 to 2 do not count. By environment:
//
//     FAULT_AT=N          the call meant, from 1; 0 or absent: none
//     FAULT_ACTION=...    kill-before, kill-after: SIGKILL; tear: a write writes half, then SIGKILL;
//                         fail: the call fails; full: it and all later calls that need space fail;
//                         corrupt: a write stores another byte and answers that all is well;
//                         append, replace, hold: before the call somebody else writes FAULT_FILE: adds a line
//                         to it, puts another file in its place, or opens it now and adds the line five calls
//                         later
//     FAULT_ERRNO=NUMBER  what a failing call answers
//     FAULT_FILE=FILE     what somebody else writes
//     FAULT_MARK=FILE     is created when somebody else could write
//     FAULT_KILL_AT=N     besides, the process is killed before this call
//     FAULT_EXCHANGE=0    the file system has only rename(2): renameat2(2) fails with EINVAL
//     FAULT_COUNT=FILE    at a normal end the number of calls is written there
//     FAULT_SYNC=0        fsync is counted but not done, for speed

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <utility>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

struct Plan
{
    long at = std::atol(setting("FAULT_AT").c_str());
    std::string action = setting("FAULT_ACTION");
    int error = std::atoi(setting("FAULT_ERRNO").c_str());
    std::string countFile = setting("FAULT_COUNT");
    bool sync = setting("FAULT_SYNC") != "0";
    std::string file = setting("FAULT_FILE");
    std::string markFile = setting("FAULT_MARK");
    long killAt = std::atol(setting("FAULT_KILL_AT").c_str());
    bool exchange = setting("FAULT_EXCHANGE") != "0";
    long calls = 0;
    int held = -1;

    ~Plan()
    {
        if (countFile.empty())
            return;
        const std::string text = std::to_string(calls);
        const long file =
            syscall(SYS_openat, AT_FDCWD, countFile.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        syscall(SYS_write, file, text.data(), text.size());
        syscall(SYS_close, file);
    }
};

Plan &plan()
{
    static Plan instance;
    return instance;
}

/// Also a program without any call says so at its end.
[[gnu::constructor]] void begin()
{
    plan();
}

[[noreturn]] void die()
{
    syscall(SYS_kill, getpid(), SIGKILL);
    std::abort();
}

// Somebody else: system calls of their own, which are neither counted nor stopped.

constexpr char theirLine[] = "theirs\n";

int openTheirs(const std::string &file, int flags)
{
    return int(syscall(SYS_openat, AT_FDCWD, file.c_str(), flags | O_WRONLY | O_CLOEXEC, 0600));
}

bool writeTheirs(int file)
{
    const bool written = file >= 0 && syscall(SYS_write, file, theirLine, sizeof theirLine - 1) > 0;
    if (file >= 0)
        syscall(SYS_close, file);
    if (written)
        syscall(SYS_close, openTheirs(plan().markFile, O_CREAT));
    return written;
}

void somebodyElse()
{
    Plan &fault = plan();
    const bool meant = fault.calls == fault.at;
    if (meant && fault.action == "append")
        writeTheirs(openTheirs(fault.file, O_APPEND));
    const std::string other = fault.file + ".other";
    if (meant && fault.action == "replace" && writeTheirs(openTheirs(other, O_CREAT | O_TRUNC)))
        syscall(SYS_renameat, AT_FDCWD, other.c_str(), AT_FDCWD, fault.file.c_str());
    if (meant && fault.action == "hold")
        fault.held = openTheirs(fault.file, O_APPEND);
    if (fault.calls == fault.at + 5 && fault.held >= 0)
        writeTheirs(std::exchange(fault.held, -1));
}

enum Need { Nothing, Space };

/// Counts the call and makes it, or what is planned in its place. Function is the type of the real one.
template <typename Function, typename... Arguments>
auto counted(const char *name, Need need, Arguments... arguments)
{
    Plan &fault = plan();
    ++fault.calls;
    somebodyElse();
    if (fault.calls == fault.killAt)
        die();
    const bool meant = fault.calls == fault.at;
    if (meant && fault.action == "kill-before")
        die();
    const bool full = fault.action == "full" && need == Space && fault.at > 0 && fault.calls >= fault.at;
    using Answer = decltype(reinterpret_cast<Function *>(0)(arguments...));
    if (full || (meant && fault.action == "fail")) {
        errno = fault.error;
        return Answer(-1);
    }
    const auto real = reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
    const Answer answer = real(arguments...);
    if (meant && fault.action == "kill-after")
        die();
    return answer;
}

using Write = ssize_t(int, const void *, size_t);
using OpenAt = int(int, const char *, int, ...);
using Open = int(const char *, int, ...);

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
    if (file <= STDERR_FILENO)
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

} // extern "C"
