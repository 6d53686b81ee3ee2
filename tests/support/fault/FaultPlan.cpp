// SPDX-License-Identifier: MIT
#include "FaultPlan.h"

#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <utility>

#include <execinfo.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace goconf::fault {

namespace {

/// Also a program without any call says so at its end.
[[gnu::constructor]] void begin()
{
    plan();
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

/// The same for all calls that the program makes from one place by one way, in this process.
std::uint64_t placeOfCall()
{
    void *addresses[64];
    const int depth = backtrace(addresses, 64);
    std::uint64_t place = 14695981039346656037U; // FNV-1a
    for (int i = 0; i < depth; ++i)
        place = (place ^ reinterpret_cast<std::uintptr_t>(addresses[i])) * 1099511628211U;
    return place;
}

} // namespace

std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

long numberOf(const char *name)
{
    return std::atol(setting(name).c_str());
}

Plan::~Plan()
{
    tellCount();
}

void Plan::tellCount() const
{
    if (countFile.empty())
        return;
    const std::string text = std::to_string(calls);
    const long file = syscall(SYS_openat, AT_FDCWD, countFile.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    syscall(SYS_write, file, text.data(), text.size());
    syscall(SYS_close, file);
}

void Plan::record(long call, const char *name, bool needsSpace) const
{
    const std::string line = std::to_string(call) + ' ' + name + (needsSpace ? " space " : " - ") +
                             std::to_string(placeOfCall()) + '\n';
    const long file =
        syscall(SYS_openat, AT_FDCWD, recordFile.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    syscall(SYS_write, file, line.data(), line.size());
    syscall(SYS_close, file);
}

Plan &plan()
{
    static Plan instance;
    return instance;
}

void die()
{
    syscall(SYS_kill, getpid(), SIGKILL);
    std::abort();
}

void somebodyElse(long call)
{
    Plan &fault = plan();
    const bool meant = call == fault.at;
    if (meant && fault.action == "append")
        writeTheirs(openTheirs(fault.file, O_APPEND));
    if (meant && fault.action == "interrupt")
        syscall(SYS_kill, getpid(), SIGINT);
    if (fault.action == "interrupt" && call >= fault.at)
        usleep(20'000);
    const std::string other = fault.file + ".other";
    if (meant && fault.action == "replace" && writeTheirs(openTheirs(other, O_CREAT | O_TRUNC)))
        syscall(SYS_renameat, AT_FDCWD, other.c_str(), AT_FDCWD, fault.file.c_str());
    if (meant && fault.action == "hold")
        fault.held = openTheirs(fault.file, O_APPEND);
    if (call == fault.at + 5 && fault.held >= 0)
        writeTheirs(std::exchange(fault.held, -1));
}

} // namespace goconf::fault
