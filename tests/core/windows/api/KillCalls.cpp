// SPDX-License-Identifier: MIT
#include "KillCalls.h"

#include "platform/windows/Win32.h"

#include <cstdlib>
#include <initializer_list>

namespace goconf::test {

namespace {

int due = -1;
int count = 0;

} // namespace

void killAt(int number)
{
    due = number;
    count = 0;
}

int callsSoFar()
{
    return count;
}

namespace {

void step()
{
    if (count++ == due)
        ::TerminateProcess(::GetCurrentProcess(), killed);
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
        step();
        return real(arguments...);
    }
};

/// Only one that may make a file changes anything.
HANDLE createFile(LPCWSTR path, DWORD access, DWORD sharing, LPSECURITY_ATTRIBUTES security,
                  DWORD disposition, DWORD flags, HANDLE like)
{
    static const auto real = realCall<decltype(::CreateFileW)>("CreateFileW");
    if (disposition != OPEN_EXISTING)
        step();
    return real(path, access, sharing, security, disposition, flags, like);
}

} // namespace

} // namespace goconf::test

// NOLINTBEGIN: the names are those of the linker
#define GOCONF_COUNTED(name)                                                                                 \
    struct Name##name                                                                                        \
    {                                                                                                        \
        static constexpr const char *text = #name;                                                           \
    };                                                                                                       \
    extern "C" {                                                                                             \
    decltype(&::name) __imp_##name = &goconf::test::Counted<Name##name, decltype(::name)>::call;             \
    }

extern "C" {
decltype(&::CreateFileW) __imp_CreateFileW = &goconf::test::createFile;
}
GOCONF_COUNTED(WriteFile)
GOCONF_COUNTED(FlushFileBuffers)
GOCONF_COUNTED(SetFileInformationByHandle)
GOCONF_COUNTED(MoveFileExW)
GOCONF_COUNTED(DeleteFileW)
GOCONF_COUNTED(CreateDirectoryW)
GOCONF_COUNTED(RemoveDirectoryW)
GOCONF_COUNTED(RegCreateKeyExW)
GOCONF_COUNTED(RegSetValueExW)
GOCONF_COUNTED(RegDeleteValueW)
GOCONF_COUNTED(RegFlushKey)
// NOLINTEND
