// SPDX-License-Identifier: MIT
#include "platform/FolderCalls.h"

#include "base/Wtf8.h"
#include "platform/windows/FileAccess.h"
#include "platform/windows/PathOpen.h"

namespace goconf::filecalls {

using namespace windows;

namespace {

FolderEntry entryOf(const WIN32_FIND_DATAW &found)
{
    FolderEntry entry;
    entry.name = toWtf8(QStringView(found.cFileName));
    const bool isMarked = (found.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0;
    if (isMarked && isLinkTag(found.dwReserved0))
        entry.kind = FileStatus::Kind::Link;
    else if ((found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0)
        entry.kind = FileStatus::Kind::Folder;
    else
        entry.kind = FileStatus::Kind::Regular;
    entry.mode = (found.dwFileAttributes & FILE_ATTRIBUTE_READONLY) != 0 ? 0400 : 0600;
    entry.size = qint64(quint64(found.nFileSizeHigh) << 32U | found.nFileSizeLow);
    return entry;
}

int unlock(const wchar_t *path)
{
    const DWORD attributes = ::GetFileAttributesW(path);
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return lastErrno();
    if ((attributes & FILE_ATTRIBUTE_READONLY) == 0)
        return 0;
    return errnoUnless(::SetFileAttributesW(path, attributes & ~DWORD(FILE_ATTRIBUTE_READONLY)));
}

} // namespace

int listFolder(const QByteArray &folder, QVector<FolderEntry> &entries)
{
    entries.clear();
    WIN32_FIND_DATAW found{};
    HANDLE search = ::FindFirstFileExW(PathArgument(folder + "/*"), FindExInfoBasic, &found,
                                       FindExSearchNameMatch, nullptr, FIND_FIRST_EX_LARGE_FETCH);
    if (search == INVALID_HANDLE_VALUE) {
        const int error = lastErrno();
        if (error != ENOENT)
            return error;
        // The root of an empty drive has not even a ".".
        FileStatus status;
        const bool isEmpty = statusOf(folder, status) == 0 && status.kind == FileStatus::Kind::Folder;
        return isEmpty ? 0 : ENOENT;
    }
    do {
        const FolderEntry entry = entryOf(found);
        if (entry.name != "." && entry.name != "..")
            entries.append(entry);
    } while (::FindNextFileW(search, &found));
    const DWORD error = ::GetLastError();
    ::FindClose(search);
    return error == ERROR_NO_MORE_FILES ? 0 : errnoOfWindows(error);
}

int makeNewFolder(const QByteArray &folder)
{
    return errnoUnless(::CreateDirectoryW(PathArgument(folder), nullptr));
}

int unlockFolder(const QByteArray &folder)
{
    return unlock(PathArgument(folder));
}

int removeFolder(const QByteArray &folder)
{
    FileStatus status;
    if (const int error = ownStatusOf(folder, status))
        return error;
    if (status.kind == FileStatus::Kind::Missing)
        return ENOENT;
    if (status.kind != FileStatus::Kind::Folder)
        return ENOTDIR;
    return patiently([&] { return errnoUnless(::RemoveDirectoryW(PathArgument(folder))); });
}

} // namespace goconf::filecalls
