// SPDX-License-Identifier: MIT
#pragma once

#include "setup/ProofStep.h"
#include "setup/SetupObserver.h"

#include <QMutex>
#include <QVector>

#include <memory>
#include <stop_token>

namespace goconf::ui {

/// What a work of the set-up says while it runs, handed from its threads to the GUI thread, which looks in
/// from time to time. Every member may be called from any thread.
class SetupFeed
{
public:
    /// For a part of the set-up that tells `feed`.
    static SetupObserver observer(const std::shared_ptr<SetupFeed> &feed, const std::stop_token &stop)
    {
        return {[feed](const SetupProgress &progress) { feed->tell(progress); }, stop};
    }

    void tell(const SetupProgress &progress);
    void add(const ProofStep &step);

    SetupProgress progress() const;
    /// Those that came since the last call.
    QVector<ProofStep> takeSteps();

private:
    mutable QMutex m_mutex;
    SetupProgress m_progress;
    QVector<ProofStep> m_steps;
};

} // namespace goconf::ui
