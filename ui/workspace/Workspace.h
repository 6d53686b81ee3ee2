// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/ChangeDesk.h"
#include "workspace/Draft.h"
#include "workspace/Machine.h"
#include "workspace/OutsideWatcher.h"
#include "workspace/Preferences.h"
#include "workspace/TaskRunner.h"

namespace goconf::ui {

/// What all pages share. One per window; it outlives the pages, and the runner outlives what uses it. After a
/// change of ours or of others, or of the language, it has the machine read again.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(const Host &host, QObject *parent = nullptr);

    TaskRunner &runner() { return m_runner; }
    Machine &machine() { return m_machine; }
    Draft &draft() { return m_draft; }
    ChangeDesk &desk() { return m_desk; }
    OutsideWatcher &outside() { return m_outside; }
    Preferences &preferences() { return m_preferences; }
    const Host &host() const { return m_machine.host(); }

    /// A path as people write it: the home as "~". For the screen only.
    QString shownPath(const QString &path) const;

private:
    void followStores();

    Preferences m_preferences;
    TaskRunner m_runner;
    Machine m_machine;
    Draft m_draft;
    ChangeDesk m_desk;
    OutsideWatcher m_outside;
};

} // namespace goconf::ui
