// SPDX-License-Identifier: MIT
#include "WindowsVariableCase.h"

#include "workspace/DraftPlanner.h"

namespace goconf::test {

using namespace Qt::StringLiterals;

WindowsVariableCase::WindowsVariableCase()
{
    home.furnish();
    read();
}

void WindowsVariableCase::read()
{
    m_snapshot = std::make_unique<ui::MachineSnapshot>(Settings::read(home.host(), View::Terminal).value());
    m_snapshot->go = m_snapshot->settings.settings(m_snapshot->settings.names());
    m_snapshot->others = m_snapshot->settings.settings(m_snapshot->settings.otherNames());
}

ui::VariableEdits WindowsVariableCase::of(const QByteArray &name)
{
    m_setting = m_snapshot->settings.setting(name);
    return {m_host, *m_snapshot, draft, m_setting};
}

void WindowsVariableCase::put(const ui::VariableEdits::Step &step)
{
    draft.putItems(step.items, step.gone);
}

ui::PlannedSet WindowsVariableCase::plan()
{
    return ui::planDraft(home.host(), draft.items()).value();
}

QByteArray WindowsVariableCase::ownPath()
{
    return home.registry().text(RegistryHome::userKey, u"Path"_s)->toUtf8();
}

} // namespace goconf::test
