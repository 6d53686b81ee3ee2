// SPDX-License-Identifier: MIT
#include "platform/NameCalls.h"

#include "base/Wtf8.h"
#include "platform/FileCalls.h"
#include "platform/WindowsPath.h"
#include "platform/windows/PathOpen.h"
#include "platform/windows/TreeFlush.h"

#include <winioctl.h>

#include <cstring>
#include <optional>
#include <vector>

namespace goconf::filecalls {

using namespace windows;

namespace {

// The headers of mingw-w64 ask for a version that does not exist before they name these two.
constexpr auto dispositionInfoEx = FILE_INFO_BY_HANDLE_CLASS(21); // FileDispositionInfoEx
constexpr auto renameInfoEx = FILE_INFO_BY_HANDLE_CLASS(22);      // FileRenameInfoEx

bool isReplacing(DWORD flags)
{
    return (flags & FILE_RENAME_FLAG_REPLACE_IF_EXISTS) != 0;
}

/// Whether these are answers of a file system, or of a Windows, that does not know the call.
bool isUnknownCall(DWORD error)
{
    return error == ERROR_INVALID_PARAMETER || errnoOfWindows(error) == ENOTSUP;
}

/// In one step, also where a program has open what stands at `to`, "FILE_RENAME_INFORMATION" of the driver
/// documentation; on the disk when it returns. Nothing where that is not known.
std::optional<int> renameOpen(const QByteArray &from, const QByteArray &to, DWORD flags)
{
    const Handle file =
        openPath(from, DELETE, OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT | FILE_FLAG_WRITE_THROUGH);
    if (!file.isOpen())
        return lastErrno();
    const PathArgument target(to);
    const size_t size = std::wcslen(target) * sizeof(wchar_t);
    std::vector<std::byte> buffer(sizeof(FILE_RENAME_INFO) + size);
    auto *info = reinterpret_cast<FILE_RENAME_INFO *>(buffer.data());
    info->Flags = flags | FILE_RENAME_FLAG_POSIX_SEMANTICS;
    info->FileNameLength = DWORD(size);
    std::memcpy(info->FileName, static_cast<const wchar_t *>(target), size);
    if (::SetFileInformationByHandle(file.get(), renameInfoEx, info, DWORD(buffer.size())))
        return 0;
    if (isUnknownCall(::GetLastError()))
        return std::nullopt;
    return lastErrno();
}

bool isFolder(const QByteArray &path)
{
    FileStatus status;
    return statusOf(path, status) == 0 && status.kind == FileStatus::Kind::Folder;
}

DWORD rightToAdd(NameOf what)
{
    return what == NameOf::Folder ? FILE_ADD_SUBDIRECTORY : FILE_ADD_FILE;
}

/// What ACCESS_DENIED means for a name that was to be renamed or removed: the right to is missing, or a
/// program has it open, runs it or has it mapped, EBUSY.
int deniedErrno(const QByteArray &path)
{
    if (const int error = checkFolder(folderOf(path), isFolder(path) ? NameOf::Folder : NameOf::File))
        return error;
    const Handle file = openPath(path, DELETE, OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT);
    if (!file.isOpen())
        return lastErrno();
    FILE_BASIC_INFO info{};
    const bool isReadOnly = ::GetFileInformationByHandleEx(file.get(), FileBasicInfo, &info, sizeof info) &&
                            (info.FileAttributes & FILE_ATTRIBUTE_READONLY) != 0;
    return isReadOnly ? EACCES : EBUSY;
}

int renameOnce(const QByteArray &from, const QByteArray &to, DWORD flags)
{
    const std::optional<int> renamed = renameOpen(from, to, flags);
    int error = renamed.value_or(0);
    if (!renamed) {
        const DWORD moveFlags = isReplacing(flags) ? MOVEFILE_REPLACE_EXISTING : 0;
        error = errnoUnless(
            ::MoveFileExW(PathArgument(from), PathArgument(to), moveFlags | MOVEFILE_WRITE_THROUGH));
    }
    if (error != EACCES)
        return error;
    const int reason = isReplacing(flags) ? deniedErrno(to) : ENOENT;
    return reason == ENOENT ? deniedErrno(from) : reason;
}

/// As unlink(2): the name is gone at once, also where a program has the file open.
std::optional<int> removeOpen(const QByteArray &path)
{
    const Handle file = openPath(path, DELETE, OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT);
    if (!file.isOpen())
        return lastErrno();
    FILE_DISPOSITION_INFO_EX info{};
    info.Flags = FILE_DISPOSITION_FLAG_DELETE | FILE_DISPOSITION_FLAG_POSIX_SEMANTICS |
                 FILE_DISPOSITION_FLAG_IGNORE_READONLY_ATTRIBUTE;
    if (::SetFileInformationByHandle(file.get(), dispositionInfoEx, &info, sizeof info))
        return 0;
    if (isUnknownCall(::GetLastError()))
        return std::nullopt;
    return lastErrno();
}

int removeOnce(const QByteArray &path)
{
    FileStatus status;
    if (ownStatusOf(path, status) == 0 && status.kind == FileStatus::Kind::Folder)
        return EISDIR;
    if (const std::optional<int> removed = removeOpen(path))
        return *removed == EACCES ? deniedErrno(path) : *removed;
    const PathArgument name(path);
    const DWORD attributes = ::GetFileAttributesW(name);
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return lastErrno();
    if ((attributes & FILE_ATTRIBUTE_READONLY) != 0)
        ::SetFileAttributesW(name, attributes & ~DWORD(FILE_ATTRIBUTE_READONLY));
    // A link to a folder is a folder here.
    const bool isFolder = (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    const int error = errnoUnless(isFolder ? ::RemoveDirectoryW(name) : ::DeleteFileW(name));
    return error == EACCES ? deniedErrno(path) : error;
}

} // namespace

int readLink(const QByteArray &path, QByteArray &target)
{
    const Handle link = openPath(path, FILE_READ_ATTRIBUTES, OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT);
    if (!link.isOpen())
        return lastErrno();
    QByteArray data(MAXIMUM_REPARSE_DATA_BUFFER_SIZE, Qt::Uninitialized);
    DWORD size = 0;
    if (!::DeviceIoControl(link.get(), FSCTL_GET_REPARSE_POINT, nullptr, 0, data.data(), DWORD(data.size()),
                           &size, nullptr)) {
        const DWORD error = ::GetLastError();
        return error == ERROR_NOT_A_REPARSE_POINT || isUnknownCall(error) ? EINVAL : EIO;
    }
    const std::optional<QByteArray> read = windows_path::linkTarget(path, data.first(qsizetype(size)));
    if (!read)
        return EINVAL;
    target = *read;
    return 0;
}

int makeLink(const QByteArray &path, const QByteArray &target, const QByteArray &like)
{
    Q_UNUSED(like); // the folder hands its access rules down
    const QByteArray absolute = isAbsolute(target) ? target : folderOf(path) + '/' + target;
    DWORD flags = SYMBOLIC_LINK_FLAG_ALLOW_UNPRIVILEGED_CREATE;
    if (isFolder(absolute))
        flags |= SYMBOLIC_LINK_FLAG_DIRECTORY;
    const QString shown = windows_path::shown(target);
    return ::CreateSymbolicLinkW(PathArgument(path), reinterpret_cast<const wchar_t *>(shown.utf16()), flags)
               ? 0
               : lastErrno();
}

int rename(const QByteArray &from, const QByteArray &to)
{
    return patiently([&] { return renameOnce(from, to, FILE_RENAME_FLAG_REPLACE_IF_EXISTS); });
}

int renameToNew(const QByteArray &from, const QByteArray &to)
{
    return patiently([&] { return renameOnce(from, to, 0); });
}

int exchange(const QByteArray &, const QByteArray &)
{
    return ENOTSUP;
}

int removeName(const QByteArray &path)
{
    return patiently([&] { return removeOnce(path); });
}

int checkFolder(const QByteArray &folder, NameOf what)
{
    const Handle opened = openPath(folder, rightToAdd(what));
    if (!opened.isOpen())
        return lastErrno();
    return isFolder(folder) ? 0 : ENOTDIR;
}

int syncFolder(const QByteArray &folder)
{
    // Either right is enough to flush it, "ZwFlushBuffersFileEx"; who made a name there has one of them.
    Handle opened = openPath(folder, rightToAdd(NameOf::File));
    if (!opened.isOpen() && lastErrno() == EACCES)
        opened = openPath(folder, rightToAdd(NameOf::Folder));
    if (!opened.isOpen())
        return lastErrno();
    const int error = errnoUnless(::FlushFileBuffers(opened.get()));
    // NTFS keeps a log of names itself; what other file systems refuse here they have no way to do.
    return error == EIO || error == ENOSPC ? error : 0;
}

int syncTree(const QByteArray &folder)
{
    return flushTree(folder);
}

int makeFolder(const QByteArray &folder, quint32 mode)
{
    Q_UNUSED(mode); // the folder above hands its access rules down
    if (!::CreateDirectoryW(PathArgument(folder), nullptr) && ::GetLastError() != ERROR_ALREADY_EXISTS)
        return lastErrno();
    return syncFolder(folderOf(folder));
}

int removeEmptyFolder(const QByteArray &folder)
{
    FileStatus status;
    if (const int error = ownStatusOf(folder, status))
        return error;
    if (status.kind != FileStatus::Kind::Folder)
        return 0;
    const int error = errnoUnless(::RemoveDirectoryW(PathArgument(folder)));
    if (error == 0)
        return syncFolder(folderOf(folder));
    // Also where a program is in the folder, or has removed a file in it still open.
    return error == ENOTEMPTY || error == ENOENT || error == EBUSY ? 0 : error;
}

} // namespace goconf::filecalls
