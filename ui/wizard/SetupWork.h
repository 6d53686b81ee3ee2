// SPDX-License-Identifier: MIT
#pragma once

#include "setup/SetupPlan.h"
#include "setup/SetupRun.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace goconf::ui {

class SetupFeed;
class Task;
class WorkView;
class Workspace;

/// What follows the press of the button: it carries a plan out, proves it, and takes it back, and a WorkView
/// shows how far it is.
class SetupWork : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SetupWork(Workspace &workspace, WorkView &view, QObject *parent = nullptr);

    void begin(const SetupPlan &plan);
    bool isUnderWay() const { return m_task || m_isTakingBack; }

    /// Of the page, while the view is shown.
    QString title() const;
    QString state() const;

Q_SIGNALS:
    /// title() and state() are others now.
    void changed();

private:
    void connectView();
    void carryOut(bool mayBeUnproven);
    void takeOutcome(const SetupOutcome &outcome);
    void prove();
    void undo();
    void removeGo();
    void follow();
    void watch(Task *task);
    static QString workTitle();

    Workspace &m_workspace;
    WorkView &m_view;
    QTimer m_tick;
    std::shared_ptr<SetupFeed> m_feed;
    QPointer<Task> m_task;
    bool m_isTakingBack = false;
    SetupPlan m_plan;
    QElapsedTimer m_clock;
    qint64 m_tookMs = 0;
    /// As the proof found it: "1.27.3"; empty before.
    QString m_version;
};

} // namespace goconf::ui
