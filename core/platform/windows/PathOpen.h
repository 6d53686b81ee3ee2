// SPDX-License-Identifier: MIT
#pragma once

#include "platform/WindowsErrno.h"
#include "platform/windows/Handle.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>
#include <QThread>

#include <cerrno>
#include <chrono>

/// Files and folders by the paths of FileCalls.h, in whatever length.
namespace goconf::windows {

/// For functions that take a path: full, by what the system makes of "." and "..", and in the form without a
/// limit. It points into a temporary: for the arguments of one call.
class PathArgument
{
public:
    explicit PathArgument(const QByteArray &path);
    operator const wchar_t *() const { return reinterpret_cast<const wchar_t *>(m_path.utf16()); }

private:
    QString m_path;
};

/// Never hinders another program: it may read, write, rename and remove the file meanwhile. Opens folders,
/// too.
inline Handle openPath(const QByteArray &path, DWORD access, DWORD disposition = OPEN_EXISTING,
                       DWORD flags = 0)
{
    constexpr DWORD sharing = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    return Handle(::CreateFileW(PathArgument(path), access, sharing, nullptr, disposition,
                                flags | FILE_FLAG_BACKUP_SEMANTICS, nullptr));
}

inline int lastErrno()
{
    return errnoOfWindows(::GetLastError());
}

/// `answer` is that of a function that is not 0 when all went well.
inline int errnoUnless(BOOL answer)
{
    return answer ? 0 : lastErrno();
}

/// Calls again and again what answers EBUSY: virus scanners and indexers open every new file, but soon close
/// it (cmd/internal/robustio of Go does the same).
template <typename Call>
int patiently(Call call)
{
    constexpr std::chrono::milliseconds patience(1000);
    const QDeadlineTimer deadline(patience);
    for (;;) {
        const int error = call();
        if (error != EBUSY || deadline.hasExpired())
            return error;
        QThread::msleep(5);
    }
}

} // namespace goconf::windows
