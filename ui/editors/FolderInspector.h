// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"
#include "editors/FolderFacts.h"

#include <QByteArrayList>
#include <QHash>
#include <QObject>

#include <optional>

namespace goconf::ui {

class TaskRunner;

/// Looks at folders off the GUI thread, because one may lie on a server that does not answer, and keeps what
/// it saw.
class FolderInspector : public QObject
{
    Q_OBJECT

public:
    explicit FolderInspector(TaskRunner &runner, QObject *parent = nullptr);

    /// Of Windows: what %NAME% in the name of a folder stands for. None without a call.
    void setVariables(const Environment &variables);
    /// What was seen of a folder; nothing yet when it was not looked at: then it is, and changed() follows.
    std::optional<FolderFacts> facts(const QByteArray &folder);
    /// Forgets all: they are looked at anew when somebody asks.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void look();

    TaskRunner &m_runner;
    Environment m_variables{Os::Windows};
    QHash<QByteArray, FolderFacts> m_facts;
    QByteArrayList m_wanted;
    bool m_isLooking = false;
    /// What is being looked at was asked for before a refresh().
    bool m_isOld = false;
};

} // namespace goconf::ui
