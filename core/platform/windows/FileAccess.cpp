// SPDX-License-Identifier: MIT
#include "platform/windows/FileAccess.h"

#include "base/Wtf8.h"
#include "platform/windows/PathOpen.h"

#include <algorithm>
#include <vector>

namespace goconf::windows {

namespace {

/// Attributes that a program sets, without those that tell what the file system made of the file.
constexpr DWORD givenAttributes = FILE_ATTRIBUTE_READONLY | FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_SYSTEM |
                                  FILE_ATTRIBUTE_ARCHIVE | FILE_ATTRIBUTE_NOT_CONTENT_INDEXED;

/// The user of this process, as TOKEN_USER.
QByteArray processUser()
{
    HANDLE opened = nullptr;
    if (!::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &opened))
        return {};
    const Handle token(opened);
    DWORD size = 0;
    ::GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
    QByteArray user(qsizetype(size), '\0');
    return ::GetTokenInformation(token.get(), TokenUser, user.data(), size, &size) ? user : QByteArray();
}

bool isProcessUser(PSID owner)
{
    static const QByteArray user = processUser();
    return !user.isEmpty() &&
           ::EqualSid(owner, reinterpret_cast<const TOKEN_USER *>(user.constData())->User.Sid);
}

int copyAccessRules(HANDLE from, HANDLE to)
{
    QByteArray wanted = securityOf(from, DACL_SECURITY_INFORMATION);
    if (wanted.isEmpty())
        return errnoOfWindows(::GetLastError()) == ENOTSUP ? 0 : lastErrno();
    if (wanted == securityOf(to, DACL_SECURITY_INFORMATION))
        return 0;
    SECURITY_DESCRIPTOR_CONTROL control = 0;
    DWORD revision = 0;
    PSECURITY_DESCRIPTOR descriptor = wanted.data();
    ::GetSecurityDescriptorControl(descriptor, &control, &revision);
    // That rules are inherited is kept only when it is asked for with this.
    if ((control & SE_DACL_AUTO_INHERITED) != 0)
        ::SetSecurityDescriptorControl(descriptor, SE_DACL_AUTO_INHERIT_REQ, SE_DACL_AUTO_INHERIT_REQ);
    return errnoUnless(::SetKernelObjectSecurity(to, DACL_SECURITY_INFORMATION, descriptor));
}

/// Of the streams beside the content, as ":Zone.Identifier:$DATA".
int streamNames(const QByteArray &path, QByteArrayList &names)
{
    WIN32_FIND_STREAM_DATA found{};
    HANDLE search = ::FindFirstStreamW(PathArgument(path), FindStreamInfoStandard, &found, 0);
    if (search == INVALID_HANDLE_VALUE) {
        const DWORD error = ::GetLastError();
        // None, or a file system without any.
        const bool hasNone =
            error == ERROR_HANDLE_EOF || error == ERROR_INVALID_PARAMETER || errnoOfWindows(error) == ENOTSUP;
        return hasNone ? 0 : errnoOfWindows(error);
    }
    do {
        const QByteArray name = toWtf8(QStringView(found.cStreamName));
        if (name != "::$DATA")
            names.append(name);
    } while (::FindNextStreamW(search, &found));
    const DWORD error = ::GetLastError();
    ::FindClose(search);
    return error == ERROR_HANDLE_EOF ? 0 : errnoOfWindows(error);
}

int copyStream(const QByteArray &from, const QByteArray &to)
{
    const Handle source = openPath(from, GENERIC_READ);
    if (!source.isOpen())
        return lastErrno();
    const Handle target = openPath(to, GENERIC_WRITE, CREATE_ALWAYS);
    if (!target.isOpen())
        return lastErrno();
    std::vector<char> buffer(size_t(64) * 1024);
    for (;;) {
        DWORD size = 0;
        DWORD written = 0;
        if (!::ReadFile(source.get(), buffer.data(), DWORD(buffer.size()), &size, nullptr))
            return lastErrno();
        if (size == 0)
            return errnoUnless(::FlushFileBuffers(target.get()));
        if (!::WriteFile(target.get(), buffer.data(), size, &written, nullptr))
            return lastErrno();
        if (written != size)
            return ENOSPC;
    }
}

int copyAttributes(HANDLE from, HANDLE to)
{
    FILE_BASIC_INFO wanted{};
    FILE_BASIC_INFO present{};
    if (!::GetFileInformationByHandleEx(from, FileBasicInfo, &wanted, sizeof wanted) ||
        !::GetFileInformationByHandleEx(to, FileBasicInfo, &present, sizeof present))
        return lastErrno();
    if ((wanted.FileAttributes & givenAttributes) == (present.FileAttributes & givenAttributes))
        return 0;
    FILE_BASIC_INFO change{}; // times of 0 stay as they are
    change.FileAttributes = std::max<DWORD>(wanted.FileAttributes & givenAttributes, FILE_ATTRIBUTE_NORMAL);
    return errnoUnless(::SetFileInformationByHandle(to, FileBasicInfo, &change, sizeof change));
}

/// Whether the list has both rules that are inherited and others, or is kept from inheriting any. A list
/// without inherited ones is what the system gives where the folder hands down nothing.
bool hasOwnRules(QByteArray descriptor)
{
    SECURITY_DESCRIPTOR_CONTROL control = 0;
    DWORD revision = 0;
    BOOL isPresent = FALSE;
    BOOL isDefault = FALSE;
    PACL list = nullptr;
    ::GetSecurityDescriptorControl(descriptor.data(), &control, &revision);
    if ((control & SE_DACL_PROTECTED) != 0)
        return true;
    if (!::GetSecurityDescriptorDacl(descriptor.data(), &isPresent, &list, &isDefault) || !isPresent || !list)
        return false;
    int inherited = 0;
    for (WORD i = 0; i < list->AceCount; ++i) {
        void *rule = nullptr;
        if (::GetAce(list, i, &rule) && (static_cast<ACE_HEADER *>(rule)->AceFlags & INHERITED_ACE) != 0)
            ++inherited;
    }
    return inherited > 0 && inherited < list->AceCount;
}

} // namespace

QByteArray securityOf(HANDLE file, SECURITY_INFORMATION parts)
{
    QByteArray descriptor;
    DWORD size = 0;
    while (!::GetKernelObjectSecurity(file, parts, descriptor.data(), DWORD(descriptor.size()), &size)) {
        if (::GetLastError() != ERROR_INSUFFICIENT_BUFFER)
            return {};
        descriptor.resize(qsizetype(size));
    }
    return descriptor;
}

bool isForeign(HANDLE file)
{
    const QByteArray descriptor = securityOf(file, OWNER_SECURITY_INFORMATION);
    if (descriptor.isEmpty())
        return errnoOfWindows(::GetLastError()) != ENOTSUP;
    PSID owner = nullptr;
    BOOL isDefault = FALSE;
    QByteArray copy = descriptor;
    if (!::GetSecurityDescriptorOwner(copy.data(), &owner, &isDefault) || !owner)
        return false;
    // A file system without owners says that it is everyone's.
    return !isProcessUser(owner) && !::IsWellKnownSid(owner, WinBuiltinAdministratorsSid) &&
           !::IsWellKnownSid(owner, WinLocalSystemSid) && !::IsWellKnownSid(owner, WinWorldSid);
}

int likenTo(HANDLE like, const QByteArray &likePath, HANDLE file, const QByteArray &path)
{
    QByteArrayList streams;
    if (const int error = streamNames(likePath, streams))
        return error;
    for (const QByteArray &name : std::as_const(streams)) {
        if (const int error = copyStream(likePath + name, path + name))
            return error;
    }
    if (const int error = copyAccessRules(like, file))
        return error;
    return copyAttributes(like, file);
}

int ownFeatures(HANDLE file, const QByteArray &path, QByteArrayList &names)
{
    names.clear();
    if (const int error = streamNames(path, names))
        return error;
    const QByteArray descriptor = securityOf(file, DACL_SECURITY_INFORMATION);
    if (!descriptor.isEmpty() && hasOwnRules(descriptor))
        names.append("access rules");
    return 0;
}

} // namespace goconf::windows
