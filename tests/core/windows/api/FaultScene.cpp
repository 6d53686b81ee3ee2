// SPDX-License-Identifier: MIT
#include "FaultScene.h"

#include "support/RandomRegistry.h"

namespace goconf::test {

FaultScene::FaultScene(QString state, quint32 seed)
    : m_state(std::move(state))
    , m_changes{QStringLiteral("change"), {}}
{
    QRandomGenerator random(seed);
    m_values = randomValues(random, 6);
    const QVector<RegistryChange> edits = randomEdits(random, ThrowAwayRegistry::key, m_values);
    for (const RegistryChange &edit : edits)
        m_changes.changes.append(edit);
}

Applier FaultScene::applier() const
{
    const std::shared_ptr<const Registry> registry(std::shared_ptr<const Registry>(),
                                                   &ThrowAwayRegistry::registry());
    return Applier(m_state, {}, std::make_shared<RegistryWriter>(registry, [] {}));
}

} // namespace goconf::test
