// SPDX-License-Identifier: MIT
#include "platform/FileLock.h"

#include "platform/posix/FileDescriptor.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::FileLock)
};

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

Result<FileLock> FileLock::acquire(const QString &path, std::chrono::milliseconds timeout)
{
    FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!file.isOpen()) {
        return fail(Error::fromErrno(errno, Text::tr("cannot lock %1").arg(path)));
    }
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    // Asked again and again, not waited for: a stopped holder must not stop us.
    while (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            return fail(Error::fromErrno(errno, Text::tr("cannot lock %1").arg(path)));
        }
        if (std::chrono::steady_clock::now() >= deadline) {
            return fail(
                ErrorCode::Timeout,
                Text::tr("another program of ours has been writing all the time: try again when it is done"),
                path);
        }
        QThread::msleep(2);
    }
    return FileLock(file.release());
}

} // namespace goconf
