// SPDX-License-Identifier: MIT
#include "platform/LockCalls.h"

#include "platform/windows/PathOpen.h"

namespace goconf::lockcalls {

using namespace windows;

namespace {

HANDLE handleOf(qintptr file)
{
    return reinterpret_cast<HANDLE>(file);
}

} // namespace

int open(const QByteArray &path, qintptr &file)
{
    Handle opened = openPath(path, GENERIC_READ | GENERIC_WRITE, OPEN_ALWAYS, FILE_FLAG_OPEN_REPARSE_POINT);
    const int error = opened.isOpen() ? 0 : lastErrno();
    file = reinterpret_cast<qintptr>(opened.release());
    return error;
}

int tryLock(qintptr file)
{
    OVERLAPPED begin{};
    constexpr DWORD flags = LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY;
    if (::LockFileEx(handleOf(file), flags, 0, MAXDWORD, MAXDWORD, &begin))
        return 0;
    return ::GetLastError() == ERROR_IO_PENDING ? EBUSY : lastErrno();
}

bool stillStands(qintptr file, const QByteArray &path)
{
    FILE_STANDARD_INFO state{};
    BY_HANDLE_FILE_INFORMATION open{};
    BY_HANDLE_FILE_INFORMATION named{};
    const Handle present = openPath(path, FILE_READ_ATTRIBUTES, OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT);
    return present.isOpen() &&
           ::GetFileInformationByHandleEx(handleOf(file), FileStandardInfo, &state, sizeof state) &&
           !state.DeletePending && ::GetFileInformationByHandle(handleOf(file), &open) &&
           ::GetFileInformationByHandle(present.get(), &named) &&
           open.dwVolumeSerialNumber == named.dwVolumeSerialNumber &&
           open.nFileIndexHigh == named.nFileIndexHigh && open.nFileIndexLow == named.nFileIndexLow;
}

void close(qintptr file)
{
    const Handle closed(handleOf(file));
    // Closing alone would release the lock, but at a time that the system chooses, LockFileEx.
    OVERLAPPED begin{};
    ::UnlockFileEx(closed.get(), 0, MAXDWORD, MAXDWORD, &begin);
}

} // namespace goconf::lockcalls
