// SPDX-License-Identifier: MIT
#include "platform/ProgramInUse.h"

namespace goconf::filecalls {

QByteArray programInUse(const QByteArray &)
{
    return {};
}

} // namespace goconf::filecalls
