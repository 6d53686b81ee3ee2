// SPDX-License-Identifier: MIT
#pragma once

#include "RegistryHome.h"
#include "pages/variables/VariableEdits.h"
#include "workspace/Draft.h"
#include "workspace/PlannedSet.h"

#include <memory>

namespace goconf::test {

/// An account of Windows as the pages of variables have it: its registry, what was read of the machine, a
/// draft, and what comes of both.
class WindowsVariableCase
{
public:
    static constexpr QLatin1StringView registryUser{"registry-user"};

    RegistryHome home;
    ui::Draft draft;

    /// A furnished home, as a new terminal sees it.
    WindowsVariableCase();

    void read();
    /// As of the last read().
    const ui::MachineSnapshot &snapshot() const { return *m_snapshot; }
    /// Valid until the next call.
    ui::VariableEdits of(const QByteArray &name);
    void put(const ui::VariableEdits::Step &step);
    /// Of all that waits; fails where there is none.
    ui::PlannedSet plan();
    /// The user's part of PATH, as it is in the registry.
    QByteArray ownPath();

private:
    Host m_host = home.host();
    std::unique_ptr<ui::MachineSnapshot> m_snapshot;
    Setting m_setting;
};

} // namespace goconf::test
