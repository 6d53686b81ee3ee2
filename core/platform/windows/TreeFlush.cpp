// SPDX-License-Identifier: MIT
#include "platform/windows/TreeFlush.h"

#include "platform/WindowsPath.h"
#include "platform/windows/PathOpen.h"

#include <winternl.h>

#include <QDirIterator>

namespace goconf::windows {

namespace {

using FlushCall = NTSTATUS(NTAPI *)(HANDLE, ULONG, PVOID, ULONG, PIO_STATUS_BLOCK);

/// Null on a Windows without it.
FlushCall partialFlush()
{
    const HMODULE library = ::GetModuleHandleW(L"ntdll.dll");
    return library ? reinterpret_cast<FlushCall>(
                         reinterpret_cast<void *>(::GetProcAddress(library, "NtFlushBuffersFileEx")))
                   : nullptr;
}

/// All of the file, but not the drive's own memory, where that can be left for later.
int flushContent(HANDLE file)
{
    static const FlushCall partial = partialFlush();
    constexpr ULONG withoutDrive = 2; // FLUSH_FLAGS_NO_SYNC
    IO_STATUS_BLOCK status{};
    if (partial && partial(file, withoutDrive, nullptr, 0, &status) >= 0)
        return 0;
    return errnoUnless(::FlushFileBuffers(file));
}

} // namespace

int flushTree(const QByteArray &folder)
{
    QDirIterator files(windows_path::shown(folder),
                       QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    Handle last;
    while (files.hasNext()) {
        const QByteArray path = windows_path::ours(files.next());
        Handle file;
        const int opened = patiently([&] {
            file = openPath(path, GENERIC_WRITE);
            return file.isOpen() ? 0 : lastErrno();
        });
        if (const int error = opened != 0 ? opened : flushContent(file.get()))
            return error;
        last = std::move(file);
    }
    return last.isOpen() ? errnoUnless(::FlushFileBuffers(last.get())) : 0;
}

} // namespace goconf::windows
