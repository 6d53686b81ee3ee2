// SPDX-License-Identifier: MIT
#pragma once

#include "pages/versions/OfferedReleases.h"
#include "sdk/install/SdkInstaller.h"
#include "sdk/install/SdkWish.h"
#include "workspace/Task.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace goconf::ui {

class Workspace;

/// One installation of a Go at a time, off the GUI thread, and what became of the last one.
class InstallTask : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        /// For people: "Go 1.27.3", or the name of a file.
        QString name;
        SdkWish wish;
        ReleasePlace place = ReleasePlace::Proxies;
        ProofPolicy policy = ProofPolicy::Required;

        /// The same Go from the same place, by whatever policy.
        bool isSameAs(const Request &other) const
        {
            return name == other.name && wish.file == other.wish.file && place == other.place;
        }
    };

    enum class State { Idle, Running, Done, Failed, Cancelled };

    explicit InstallTask(Workspace &workspace, QObject *parent = nullptr);

    /// Does nothing while one runs.
    void start(const Request &request);
    /// Forgets the last one when what it installed is there no longer.
    void forgetGone();

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running; }
    /// What was asked for last.
    const Request &request() const { return m_request; }
    /// While it runs; for WorkProgress.
    Task *task() const { return m_task; }
    /// The step that it has reached; nothing before the first.
    std::optional<SdkProgress::Step> step() const;
    /// Of Done.
    const SdkInstallation &installation() const { return *m_installation; }
    /// Of Failed.
    const Error &error() const { return *m_error; }

Q_SIGNALS:
    /// The state, or the step.
    void changed();
    void installed();

private:
    struct Shared;

    void take(const Result<SdkInstallation> &result);

    Workspace &m_workspace;
    State m_state = State::Idle;
    Request m_request;
    QPointer<Task> m_task;
    std::shared_ptr<Shared> m_shared;
    QTimer m_tick;
    std::optional<SdkProgress::Step> m_lastStep;
    std::optional<SdkInstallation> m_installation;
    std::optional<Error> m_error;
};

} // namespace goconf::ui
