// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"
#include "support/MemoryRegistry.h"

namespace goconf::test {

/// An account of Windows with a registry in memory, as its keys are on a new machine. Its folders are
/// nowhere.
class WindowsHome
{
public:
    static const QString userKey;
    static const QString systemKey;
    static const QString sessionKey;

    WindowsHome();

    Host host() const;
    MemoryRegistry &registry() { return *m_registry; }

private:
    std::shared_ptr<MemoryRegistry> m_registry;
};

} // namespace goconf::test
