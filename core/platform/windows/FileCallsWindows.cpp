// SPDX-License-Identifier: MIT
#include "platform/FileCalls.h"

#include "platform/WindowsPath.h"
#include "platform/windows/FileAccess.h"
#include "platform/windows/PathOpen.h"

#include <algorithm>

namespace goconf::filecalls {

using namespace windows;

namespace {

constexpr DWORD toLook = FILE_READ_ATTRIBUTES | READ_CONTROL;

bool isLink(HANDLE file)
{
    FILE_ATTRIBUTE_TAG_INFO info{};
    return ::GetFileInformationByHandleEx(file, FileAttributeTagInfo, &info, sizeof info) &&
           (info.FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 && isLinkTag(info.ReparseTag);
}

FileStatus::Kind kindOf(HANDLE file, DWORD attributes)
{
    if (::GetFileType(file) != FILE_TYPE_DISK)
        return FileStatus::Kind::Other;
    if (isLink(file))
        return FileStatus::Kind::Link;
    return (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0 ? FileStatus::Kind::Folder
                                                        : FileStatus::Kind::Regular;
}

/// `flags` is FILE_FLAG_OPEN_REPARSE_POINT for the name itself.
int look(const QByteArray &path, DWORD flags, FileStatus &status)
{
    status = {};
    Handle file = openPath(path, toLook, OPEN_EXISTING, flags);
    const bool mayAskOwner = file.isOpen();
    if (!file.isOpen() && ::GetLastError() == ERROR_ACCESS_DENIED)
        file = openPath(path, FILE_READ_ATTRIBUTES, OPEN_EXISTING, flags);
    if (!file.isOpen()) {
        const int error = lastErrno();
        return error == ENOENT ? 0 : error;
    }
    BY_HANDLE_FILE_INFORMATION info{};
    if (::GetFileType(file.get()) == FILE_TYPE_DISK && !::GetFileInformationByHandle(file.get(), &info))
        return lastErrno();
    status.kind = kindOf(file.get(), info.dwFileAttributes);
    status.mode = (info.dwFileAttributes & FILE_ATTRIBUTE_READONLY) != 0 ? 0400 : 0600;
    status.size = qint64(quint64(info.nFileSizeHigh) << 32U | info.nFileSizeLow);
    status.names = info.nNumberOfLinks;
    status.isForeign = !mayAskOwner || isForeign(file.get());
    return 0;
}

bool isFolder(HANDLE file)
{
    FILE_STANDARD_INFO info{};
    return ::GetFileInformationByHandleEx(file, FileStandardInfo, &info, sizeof info) && info.Directory;
}

int openToRead(const QByteArray &path, Handle &file)
{
    return patiently([&] {
        file = openPath(path, GENERIC_READ);
        if (!file.isOpen())
            return lastErrno();
        return isFolder(file.get()) ? EISDIR : 0;
    });
}

/// Appends what comes next, at most `size` bytes; `count` is 0 at the end.
int readSome(HANDLE file, qsizetype size, QByteArray &bytes, qsizetype &count)
{
    constexpr qsizetype most = 16 * 1024 * 1024;
    const qsizetype length = bytes.size();
    bytes.resize(length + std::min(size, most));
    DWORD got = 0;
    const BOOL done = ::ReadFile(file, bytes.data() + length, DWORD(bytes.size() - length), &got, nullptr);
    const int error = errnoUnless(done);
    count = error == 0 ? qsizetype(got) : 0;
    bytes.truncate(length + count);
    return error;
}

int writeAll(HANDLE file, const QByteArray &bytes)
{
    constexpr qsizetype most = 16 * 1024 * 1024;
    for (qsizetype written = 0; written < bytes.size();) {
        DWORD count = 0;
        const auto size = DWORD(std::min(bytes.size() - written, most));
        if (!::WriteFile(file, bytes.constData() + written, size, &count, nullptr))
            return lastErrno();
        if (count == 0)
            return ENOSPC;
        written += qsizetype(count);
    }
    return 0;
}

QByteArray withoutSlash(const QByteArray &folder)
{
    return folder.endsWith('/') ? folder.chopped(1) : folder;
}

/// For what the system does not know the path of, as wine does not of a long one: the name as it was given,
/// in the folder that is known.
QByteArray belowCanonicalFolder(const QByteArray &path)
{
    const QByteArray full = windows_path::ours(QString::fromWCharArray(PathArgument(path)));
    const QByteArray folder = folderOf(full);
    const QByteArray real = folder == full ? QByteArray() : canonicalPath(folder);
    return real.isEmpty() ? real : withoutSlash(real) + full.sliced(withoutSlash(folder).size());
}

} // namespace

QByteArray nativePath(const QString &path)
{
    return windows_path::ours(path);
}

QString shownPath(const QByteArray &path)
{
    return windows_path::shown(path);
}

bool isAbsolute(const QByteArray &path)
{
    return windows_path::isAbsolute(path);
}

QByteArray folderOf(const QByteArray &path)
{
    return windows_path::folderOf(path);
}

QByteArray canonicalPath(const QByteArray &path)
{
    const Handle file = openPath(path, 0);
    if (!file.isOpen())
        return {};
    QString full;
    // A volume may have no letter.
    for (const DWORD form : {DWORD(VOLUME_NAME_DOS), DWORD(VOLUME_NAME_GUID)}) {
        DWORD size = MAX_PATH;
        do {
            full.resize(qsizetype(size));
            size = ::GetFinalPathNameByHandleW(file.get(), reinterpret_cast<wchar_t *>(full.data()),
                                               DWORD(full.size()), form);
        } while (size > DWORD(full.size()));
        full.truncate(qsizetype(size));
        if (size > 0)
            return windows_path::ours(full);
    }
    return belowCanonicalFolder(path);
}

int statusOf(const QByteArray &path, FileStatus &status)
{
    return look(path, 0, status);
}

int ownStatusOf(const QByteArray &path, FileStatus &status)
{
    return look(path, FILE_FLAG_OPEN_REPARSE_POINT, status);
}

// Administrators have to take a file first.
bool isSuperuser()
{
    return false;
}

int read(const QByteArray &path, qint64 limit, QByteArray &bytes)
{
    Handle file;
    if (const int error = openToRead(path, file))
        return error;
    LARGE_INTEGER size{};
    if (!::GetFileSizeEx(file.get(), &size))
        return lastErrno();
    if (size.QuadPart > limit)
        return EFBIG;
    bytes.clear();
    bytes.reserve(qsizetype(size.QuadPart) + 1);
    for (;;) {
        qsizetype count = 0;
        // The extra byte of room finds the end.
        const qsizetype room = std::max(qsizetype(size.QuadPart) - bytes.size(), qsizetype(0)) + 1;
        if (const int error = patiently([&] { return readSome(file.get(), room, bytes, count); }))
            return error;
        if (bytes.size() > limit)
            return EFBIG;
        if (count == 0)
            return 0;
    }
}

int readFirstLine(const QByteArray &path, QByteArray &line)
{
    line.clear();
    Handle file;
    if (const int error = openToRead(path, file))
        return error;
    for (;;) {
        constexpr qsizetype step = 4096;
        const qsizetype length = line.size();
        qsizetype count = 0;
        if (const int error = patiently([&] { return readSome(file.get(), step, line, count); }))
            return error;
        const qsizetype end = line.indexOf('\n', length);
        if (end >= 0)
            line.truncate(end);
        if (end >= 0 || count == 0)
            return 0;
    }
}

int writeNew(const QByteArray &path, const QByteArray &bytes, quint32 mode, const QByteArray &like)
{
    const Handle present = like.isEmpty() ? Handle() : openPath(like, toLook);
    if (!like.isEmpty() && !present.isOpen() && lastErrno() != ENOENT)
        return lastErrno();
    DWORD flags = (mode & 0200U) != 0 ? FILE_ATTRIBUTE_NORMAL : FILE_ATTRIBUTE_READONLY;
    FILE_BASIC_INFO info{};
    if (present.isOpen() && ::GetFileInformationByHandleEx(present.get(), FileBasicInfo, &info, sizeof info))
        flags |= info.FileAttributes & FILE_ATTRIBUTE_ENCRYPTED; // never in the clear, not for a moment
    const Handle file = openPath(path, GENERIC_WRITE | READ_CONTROL | WRITE_DAC, CREATE_NEW,
                                 flags | FILE_FLAG_OPEN_REPARSE_POINT);
    if (!file.isOpen())
        return lastErrno();
    if (const int error = writeAll(file.get(), bytes))
        return error;
    if (present.isOpen()) {
        if (const int error = likenTo(present.get(), like, file.get(), path))
            return error;
    }
    return errnoUnless(::FlushFileBuffers(file.get()));
}

quint32 newFileMode()
{
    return 0600;
}

bool hasOwnerOfNew(const QByteArray &path)
{
    FileStatus status;
    return ownStatusOf(path, status) == 0 && !status.isForeign;
}

bool isOpenForWriting(const QByteArray &path)
{
    // Refused where a program has it open for writing; for as long as this takes, nobody can do that.
    const Handle file(::CreateFileW(PathArgument(path), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE,
                                    nullptr, OPEN_EXISTING,
                                    FILE_FLAG_OPEN_REPARSE_POINT | FILE_FLAG_BACKUP_SEMANTICS, nullptr));
    return !file.isOpen() && ::GetLastError() == ERROR_SHARING_VIOLATION;
}

int ownAttributes(const QByteArray &path, QByteArrayList &names)
{
    const Handle file = openPath(path, toLook);
    return file.isOpen() ? ownFeatures(file.get(), path, names) : lastErrno();
}

} // namespace goconf::filecalls
