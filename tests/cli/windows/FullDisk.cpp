// SPDX-License-Identifier: MIT
//
// For LD_PRELOAD, for programs of this machine, as wine is one: no byte more fits into any file, as on a file
// system that is full.
#include <cerrno>

#include <dlfcn.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

/// Not a terminal, nor the pipes and sockets that processes speak through.
bool isFile(int file)
{
    struct stat status{};
    return fstat(file, &status) == 0 && S_ISREG(status.st_mode);
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    if (isFile(file)) {
        errno = ENOSPC;
        return -1;
    }
    using Write = ssize_t(int, const void *, size_t);
    return reinterpret_cast<Write *>(dlsym(RTLD_NEXT, "write"))(file, bytes, size);
}

ssize_t pwrite(int, const void *, size_t, off_t)
{
    errno = ENOSPC;
    return -1;
}

ssize_t pwrite64(int, const void *, size_t, off64_t)
{
    errno = ENOSPC;
    return -1;
}

} // extern "C"
