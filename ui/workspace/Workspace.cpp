// SPDX-License-Identifier: MIT
#include "workspace/Workspace.h"

#include "widgets/ShownPath.h"

namespace goconf::ui {

Workspace::Workspace(const Host &host, QObject *parent)
    : QObject(parent)
    , m_preferences(host)
    , m_machine(host, m_runner)
    , m_desk(host, m_runner)
    , m_outside(m_runner)
{
    connect(&m_desk, &ChangeDesk::writingChanged, this, [this] {
        if (m_desk.isWriting()) {
            m_outside.hold();
            return;
        }
        m_outside.settle();
        m_machine.refresh(); // also when nothing was written: because a target is not what it was
    });
    // Core's sentences are part of what was read. Queued: the new language is spoken by then.
    connect(&m_preferences, &Preferences::languageChanged, &m_machine, &Machine::refresh,
            Qt::QueuedConnection);
    connect(&m_outside, &OutsideWatcher::changed, &m_machine, &Machine::refresh);
    connect(&m_machine, &Machine::changed, this, &Workspace::followStores);
}

QString Workspace::shownPath(const QString &path) const
{
    return ui::shownPath(path, host());
}

void Workspace::followStores()
{
    const std::shared_ptr<const MachineSnapshot> snapshot = m_machine.anySnapshot();
    if (!snapshot)
        return;
    QStringList paths;
    for (const StoreFacts &store : snapshot->stores)
        paths += store.watchedPaths;
    paths.removeDuplicates();
    m_outside.watch(paths);
}

} // namespace goconf::ui
