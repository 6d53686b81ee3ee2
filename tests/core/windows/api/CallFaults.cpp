// SPDX-License-Identifier: MIT
#include "CallFaults.h"

#include "platform/windows/Win32.h"

#include <cstdlib>
#include <initializer_list>
#include <type_traits>

namespace goconf::test {

namespace {

CallFault plan;
int count = 0;

} // namespace

void planFault(const CallFault &fault)
{
    plan = fault;
    count = 0;
}

int callsSoFar()
{
    return count;
}

namespace {

/// What this call is answered with in place of being made; ERROR_SUCCESS where it is made.
DWORD nextError(bool takesRoom)
{
    const int number = count++;
    const bool isMeant = number == plan.at;
    switch (plan.kind) {
    case CallFault::Kind::Killed:
        if (isMeant)
            ::TerminateProcess(::GetCurrentProcess(), killed);
        break;
    case CallFault::Kind::Full:
        if (takesRoom && plan.at != CallFault::never && number >= plan.at)
            return ERROR_DISK_FULL;
        break;
    case CallFault::Kind::Denied:
        if (isMeant)
            return ERROR_ACCESS_DENIED;
        break;
    }
    return ERROR_SUCCESS;
}

/// As a call answers that fails: those of the registry by the error itself.
template <typename Answer>
Answer failure(DWORD error)
{
    if constexpr (std::is_same_v<Answer, LSTATUS>)
        return LSTATUS(error);
    ::SetLastError(error);
    if constexpr (std::is_same_v<Answer, HANDLE>)
        return INVALID_HANDLE_VALUE;
    else
        return Answer(FALSE);
}

template <typename Call>
Call *realCall(const char *name)
{
    for (const wchar_t *library : {L"kernel32", L"advapi32"}) {
        if (const auto found = ::GetProcAddress(::GetModuleHandleW(library), name))
            return reinterpret_cast<Call *>(reinterpret_cast<void *>(found));
    }
    std::abort();
}

template <typename Name, typename Call>
struct Counted;

template <typename Name, typename Answer, typename... Arguments>
struct Counted<Name, Answer(Arguments...)>
{
    static Answer call(Arguments... arguments)
    {
        static const auto real = realCall<Answer(Arguments...)>(Name::text);
        if (const DWORD error = nextError(Name::takesRoom))
            return failure<Answer>(error);
        return real(arguments...);
    }
};

/// Only one that may make a file changes anything, and only one that does takes room.
HANDLE createFile(LPCWSTR path, DWORD access, DWORD sharing, LPSECURITY_ATTRIBUTES security,
                  DWORD disposition, DWORD flags, HANDLE like)
{
    static const auto real = realCall<decltype(::CreateFileW)>("CreateFileW");
    if (disposition != OPEN_EXISTING) {
        const bool isThere = ::GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES;
        if (const DWORD error = nextError(!isThere))
            return failure<HANDLE>(error);
    }
    return real(path, access, sharing, security, disposition, flags, like);
}

} // namespace

} // namespace goconf::test

// NOLINTBEGIN: the names are those of the linker
#define GOCONF_COUNTED(name, needs)                                                                          \
    struct Name##name                                                                                        \
    {                                                                                                        \
        static constexpr const char *text = #name;                                                           \
        static constexpr bool takesRoom = needs;                                                             \
    };                                                                                                       \
    extern "C" {                                                                                             \
    decltype(&::name) __imp_##name = &goconf::test::Counted<Name##name, decltype(::name)>::call;             \
    }

extern "C" {
decltype(&::CreateFileW) __imp_CreateFileW = &goconf::test::createFile;
}
GOCONF_COUNTED(WriteFile, true)
GOCONF_COUNTED(FlushFileBuffers, false)
GOCONF_COUNTED(SetFileInformationByHandle, false)
GOCONF_COUNTED(MoveFileExW, false)
GOCONF_COUNTED(DeleteFileW, false)
GOCONF_COUNTED(CreateDirectoryW, true)
GOCONF_COUNTED(RemoveDirectoryW, false)
GOCONF_COUNTED(RegCreateKeyExW, false)
GOCONF_COUNTED(RegSetValueExW, false)
GOCONF_COUNTED(RegDeleteValueW, false)
GOCONF_COUNTED(RegFlushKey, false)
// NOLINTEND
