// SPDX-License-Identifier: MIT
#pragma once

#include <cerrno>

#include <unistd.h>

namespace goconf::posix {

/// Asks the system to bring an open file or folder to the disk, fsync(2). 0 or an errno value.
inline int sync(int descriptor)
{
    while (::fsync(descriptor) != 0) {
        if (errno != EINTR)
            return errno;
    }
    return 0;
}

} // namespace goconf::posix
