// SPDX-License-Identifier: MIT
#include "theme/PortalScheme.h"

namespace goconf::ui {

void PortalScheme::ask()
{
    // Qt itself knows the scheme on the systems without a portal.
}

} // namespace goconf::ui
