// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/MachineSnapshot.h"

#include <QObject>

#include <array>
#include <memory>

namespace goconf::ui {

class TaskRunner;

/// The machine as the pages see it: settings read off the GUI thread, per viewpoint, and published whole. A
/// page says which viewpoints it wants, shows the snapshot that there is, and follows changed().
class Machine : public QObject
{
    Q_OBJECT

public:
    Machine(Host host, TaskRunner &runner, QObject *parent = nullptr);

    /// Paths, environment and account: for works, which copy it.
    const Host &host() const { return m_host; }

    /// Reads the viewpoint if that was not done yet, and keeps it fresh from now on.
    void want(View view);
    /// Reads again what is wanted: after a change of ours or of others.
    void refresh();

    /// Null until it was read once; afterwards always the newest that could be read.
    std::shared_ptr<const MachineSnapshot> snapshot(View view) const;
    /// The newest one of any viewpoint: for what does not depend on it, such as the places there are.
    std::shared_ptr<const MachineSnapshot> anySnapshot() const;
    /// Why the last reading failed; nothing when it did not.
    std::optional<Error> error(View view) const;
    bool isReading(View view) const;

Q_SIGNALS:
    /// The viewpoint was read, or could not be.
    void changed(goconf::View view);

private:
    struct Viewed
    {
        bool isWanted = false;
        bool isReading = false;
        /// Somebody asked again while it was being read.
        bool isStale = false;
        std::shared_ptr<const MachineSnapshot> snapshot;
        std::optional<Error> error;
    };

    void read(View view);
    void take(View view, Result<std::shared_ptr<const MachineSnapshot>> answer);

    Host m_host;
    TaskRunner &m_runner;
    /// By View.
    std::array<Viewed, 3> m_views;
};

} // namespace goconf::ui
