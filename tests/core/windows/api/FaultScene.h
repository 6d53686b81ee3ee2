// SPDX-License-Identifier: MIT
#pragma once

#include "ThrowAwayRegistry.h"
#include "change/Applier.h"

namespace goconf::test {

/// Values of all sorts and a change set of some of them, the same for the same seed in every process; the
/// journal lies in `state`.
class FaultScene
{
public:
    FaultScene(QString state, quint32 seed);

    /// Brings the registry to what the changes start from.
    void furnish() const { ThrowAwayRegistry::fill(m_values); }
    const ChangeSet &changes() const { return m_changes; }
    Applier applier() const;

private:
    QString m_state;
    QVector<RegistryValue> m_values;
    ChangeSet m_changes;
};

} // namespace goconf::test
