// SPDX-License-Identifier: MIT
#pragma once

#include "RegistryHome.h"
#include "pages/variables/registry/RegistryEdits.h"
#include "workspace/Draft.h"

namespace goconf::test {

/// A registry, a draft, and what the window makes of both.
struct RegistryCase
{
    using Level = ui::RegistryRow::Level;

    RegistryHome home;
    ui::Draft draft;
    /// As of the last read().
    std::shared_ptr<const ui::RegistrySnapshot> snapshot;

    void read();
    /// Of the user's variables.
    ui::RegistryEdits edits() { return {*snapshot, Level::User}; }
    void put(const ui::RegistryEdits::Step &step);
    /// Fails where there is none.
    const ui::RegistryRow &row(const QByteArray &name, Level level = Level::User);
    /// Of all that waits.
    Result<ChangeSet> plan();
    /// What Applier does to registry values.
    void apply();
    QVector<RegistryValue> values();
};

} // namespace goconf::test
