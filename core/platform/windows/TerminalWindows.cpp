// SPDX-License-Identifier: MIT
#include "platform/Terminal.h"

#include "platform/windows/Win32.h"

namespace goconf::platform {

bool isInputTerminal()
{
    DWORD mode = 0;
    return ::GetConsoleMode(::GetStdHandle(STD_INPUT_HANDLE), &mode) != 0;
}

int terminalColumns()
{
    CONSOLE_SCREEN_BUFFER_INFO info{};
    if (!::GetConsoleScreenBufferInfo(::GetStdHandle(STD_ERROR_HANDLE), &info))
        return 0;
    // The buffer may be wider than the window.
    return info.srWindow.Right - info.srWindow.Left + 1;
}

} // namespace goconf::platform
