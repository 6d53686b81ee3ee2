// SPDX-License-Identifier: MIT
#pragma once

#include "change/Applier.h"
#include "support/MemoryRegistry.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace goconf::test {

/// A registry in memory with values of all sorts in two keys, a journal, and a change set of some of them.
class RegistryScene
{
public:
    /// What stands in a key, whatever its order.
    using Content = QMap<QString, std::pair<quint32, QByteArray>>;

    explicit RegistryScene(QRandomGenerator &random);

    Applier applier() const;
    const ChangeSet &changes() const { return m_changes; }
    MemoryRegistry &registry() const { return *m_registry; }
    /// Of both keys.
    QVector<Content> content() const;
    /// As it shall be once the changes are made.
    QVector<Content> expected() const { return m_expected; }
    /// How often the running programs were told.
    int announcements() const { return *m_announcements; }

private:
    void plan(QRandomGenerator &random, const QString &key, int index);

    QTemporaryDir m_dir;
    std::shared_ptr<MemoryRegistry> m_registry;
    std::shared_ptr<int> m_announcements;
    ChangeSet m_changes;
    QVector<Content> m_expected;
};

} // namespace goconf::test
