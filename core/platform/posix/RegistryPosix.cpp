// SPDX-License-Identifier: MIT
#include "platform/Registry.h"

namespace goconf {

std::shared_ptr<const Registry> Registry::ofSystem()
{
    return nullptr;
}

} // namespace goconf
