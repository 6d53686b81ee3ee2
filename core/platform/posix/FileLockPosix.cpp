// SPDX-License-Identifier: MIT
#include "platform/FileLock.h"

#include "platform/FileCalls.h"
#include "platform/posix/FileDescriptor.h"

#include <QCoreApplication>
#include <QThread>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::FileLock)
};

tl::unexpected<Error> cannotLock(int number, const QString &path)
{
    return fail(Error::fromErrno(number, Text::tr("cannot lock %1").arg(path)));
}

/// Whether the open file is still the one of that name: who held the lock may have removed it.
bool stillStands(int file, const QByteArray &path)
{
    struct stat open{};
    struct stat named{};
    return ::fstat(file, &open) == 0 && ::lstat(path.constData(), &named) == 0 &&
           open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

} // namespace

FileLock::FileLock(qintptr handle)
    : m_handle(handle)
{
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

FileLock::~FileLock()
{
    // Closing the last descriptor releases the lock, flock(2).
    const FileDescriptor closed{int(m_handle)};
}

Result<FileLock> FileLock::acquire(const QString &path, std::chrono::milliseconds timeout,
                                   const std::stop_token &stop)
{
    const QByteArray name = filecalls::nativePath(path);
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    for (;;) {
        FileDescriptor file(::open(name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (!file.isOpen())
            return cannotLock(errno, path);
        // Asked again and again, not waited for: a stopped holder must not stop us.
        while (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
            if (errno != EWOULDBLOCK && errno != EINTR)
                return cannotLock(errno, path);
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, Text::tr("Stopped, as you asked."));
            if (std::chrono::steady_clock::now() >= deadline) {
                return fail(ErrorCode::Timeout,
                            Text::tr("another program of ours is changing settings and does not finish: let "
                                     "it finish or end it, and try again"),
                            path);
            }
            QThread::msleep(2);
        }
        if (stillStands(file.get(), name))
            return FileLock(file.release());
    }
}

} // namespace goconf
