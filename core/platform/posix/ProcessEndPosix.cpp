// SPDX-License-Identifier: MIT
#include "platform/ProcessEnd.h"

#include <cstdlib>

namespace goconf::platform {

void endProcess(int exitCode)
{
    std::_Exit(exitCode);
}

} // namespace goconf::platform
