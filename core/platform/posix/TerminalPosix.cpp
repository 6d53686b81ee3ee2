// SPDX-License-Identifier: MIT
#include "platform/Terminal.h"

#include <unistd.h>

namespace goconf::platform {

bool isInputTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

} // namespace goconf::platform
