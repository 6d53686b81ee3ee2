// SPDX-License-Identifier: MIT
#include "platform/ProcessEnd.h"

#include "platform/windows/Win32.h"

#include <cstdlib>

namespace goconf::platform {

void endProcess(int exitCode)
{
    ::TerminateProcess(::GetCurrentProcess(), UINT(exitCode));
    std::abort(); // never reached
}

} // namespace goconf::platform
