// SPDX-License-Identifier: MIT
#include "platform/FileLock.h"

#include "platform/FileCalls.h"
#include "platform/LockCalls.h"

#include <QCoreApplication>
#include <QThread>

#include <cerrno>
#include <utility>

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
    if (m_handle != -1)
        lockcalls::close(m_handle);
}

Result<FileLock> FileLock::acquire(const QString &path, std::chrono::milliseconds timeout,
                                   const std::stop_token &stop)
{
    const QByteArray name = filecalls::nativePath(path);
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    for (;;) {
        qintptr handle = -1;
        if (const int error = lockcalls::open(name, handle))
            return cannotLock(error, path);
        FileLock file(handle);
        // Asked again and again, not waited for: a stopped holder must not stop us.
        while (const int error = lockcalls::tryLock(handle)) {
            if (error != EBUSY)
                return cannotLock(error, path);
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
        if (lockcalls::stillStands(handle, name))
            return file;
    }
}

} // namespace goconf
