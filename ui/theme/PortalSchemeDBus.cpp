// SPDX-License-Identifier: MIT
#include "theme/PortalListener.h"
#include "theme/PortalScheme.h"

namespace goconf::ui {

void PortalScheme::ask()
{
    auto *listener = new PortalListener(this);
    connect(listener, &PortalListener::colourScheme, this, [this](uint scheme) {
        if (scheme == 1 || scheme == 2)
            Q_EMIT answered(scheme == 1);
    });
    listener->listen();
}

} // namespace goconf::ui
