// SPDX-License-Identifier: MIT
// Preloaded into a program, tells the pipe with the descriptor GOCONF_FSYNC_PIPE how long each fsync and
// fdatasync took: one long long of nanoseconds for every call. A pipe, because a file would cost more than
// what is measured.
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>
#include <unistd.h>

namespace {

long long now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

int timed(const char *name, int descriptor)
{
    const auto real = reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, name));
    const long long start = now();
    const int result = real(descriptor);
    const long long nanoseconds = now() - start;
    const char *pipe = std::getenv("GOCONF_FSYNC_PIPE");
    if (!pipe || write(std::atoi(pipe), &nanoseconds, sizeof nanoseconds) != sizeof nanoseconds)
        std::abort(); // a time that is not told would count as the program's own
    return result;
}

} // namespace

extern "C" int fsync(int descriptor)
{
    return timed("fsync", descriptor);
}
extern "C" int fdatasync(int descriptor)
{
    return timed("fdatasync", descriptor);
}
