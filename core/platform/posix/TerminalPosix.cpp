// SPDX-License-Identifier: MIT
#include "platform/Terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace goconf::platform {

bool isInputTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

int terminalColumns()
{
    // Of a terminal that does not tell.
    constexpr int usual = 80;
    if (::isatty(STDERR_FILENO) != 1)
        return 0;
    struct winsize size{};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

} // namespace goconf::platform
