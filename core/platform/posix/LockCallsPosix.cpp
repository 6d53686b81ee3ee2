// SPDX-License-Identifier: MIT
#include "platform/LockCalls.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace goconf::lockcalls {

int open(const QByteArray &path, qintptr &file)
{
    file = ::open(path.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    return file < 0 ? errno : 0;
}

int tryLock(qintptr file)
{
    if (::flock(int(file), LOCK_EX | LOCK_NB) == 0)
        return 0;
    return errno == EWOULDBLOCK || errno == EINTR ? EBUSY : errno;
}

bool stillStands(qintptr file, const QByteArray &path)
{
    struct stat open{};
    struct stat named{};
    return ::fstat(int(file), &open) == 0 && ::lstat(path.constData(), &named) == 0 &&
           open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

void close(qintptr file)
{
    // Closing the last descriptor releases the lock, flock(2).
    ::close(int(file));
}

} // namespace goconf::lockcalls
