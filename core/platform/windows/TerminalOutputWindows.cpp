// SPDX-License-Identifier: MIT
#include "platform/TerminalOutput.h"

#include "platform/windows/Win32.h"

#include <fcntl.h>
#include <io.h>

#include <array>
#include <cstdio>
#include <optional>

namespace goconf::platform {

namespace {

/// The C library sends a console one byte after another, and the bytes of one character belong together.
constexpr size_t bufferSize = 65'536;

struct Stream
{
    std::FILE *file;
    DWORD handle;
};

const std::array<Stream, 2> &streams()
{
    static const std::array<Stream, 2> both{Stream{stdout, STD_OUTPUT_HANDLE},
                                            Stream{stderr, STD_ERROR_HANDLE}};
    return both;
}

bool isOpen(DWORD stream)
{
    const HANDLE handle = ::GetStdHandle(stream);
    return handle && handle != INVALID_HANDLE_VALUE;
}

bool borrowConsole()
{
    if (isOpen(STD_OUTPUT_HANDLE) || !::AttachConsole(ATTACH_PARENT_PROCESS))
        return false;
    for (const Stream &stream : streams()) {
        if (!isOpen(stream.handle) || _fileno(stream.file) < 0)
            std::freopen("CONOUT$", "w", stream.file);
    }
    return true;
}

/// What the console did with output before, where the stream is one.
std::optional<DWORD> takeSequences(DWORD stream)
{
    const HANDLE handle = ::GetStdHandle(stream);
    DWORD mode = 0;
    if (!::GetConsoleMode(handle, &mode))
        return {};
    ::SetConsoleMode(handle, mode | ENABLE_PROCESSED_OUTPUT | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
    return mode;
}

} // namespace

struct TerminalOutput::Before
{
    bool borrowed = false;
    UINT codePage = 0;
    std::array<std::optional<DWORD>, 2> modes;
};

TerminalOutput::TerminalOutput()
    : m_before(std::make_unique<Before>())
{
    m_before->borrowed = borrowConsole();
    m_before->codePage = ::GetConsoleOutputCP();
    for (size_t i = 0; i < streams().size(); ++i) {
        const Stream &stream = streams().at(i);
        if (_fileno(stream.file) >= 0)
            _setmode(_fileno(stream.file), _O_BINARY);
        m_before->modes.at(i) = takeSequences(stream.handle);
        if (m_before->modes.at(i))
            std::setvbuf(stream.file, nullptr, _IOFBF, bufferSize);
    }
    if (m_before->codePage)
        ::SetConsoleOutputCP(CP_UTF8);
}

TerminalOutput::~TerminalOutput()
{
    for (const Stream &stream : streams())
        std::fflush(stream.file);
    // In the other order than they were changed: both streams may lead to one console.
    for (size_t i = streams().size(); i-- > 0;) {
        if (const std::optional<DWORD> mode = m_before->modes.at(i))
            ::SetConsoleMode(::GetStdHandle(streams().at(i).handle), *mode);
    }
    if (m_before->codePage)
        ::SetConsoleOutputCP(m_before->codePage);
    if (m_before->borrowed)
        ::FreeConsole();
}

} // namespace goconf::platform
