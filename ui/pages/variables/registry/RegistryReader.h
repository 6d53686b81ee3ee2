// SPDX-License-Identifier: MIT
#pragma once

#include "pages/variables/registry/RegistrySnapshot.h"

#include <QObject>
#include <QTimer>

namespace goconf::ui {

class Workspace;

/// Reads the variables of the registry off the GUI thread, and behind that looks at the folders of their
/// lists: when it is asked to, when the draft or the
/// registry was changed by us, and every few seconds while somebody looks, because other programs change them
/// too.
class RegistryReader : public QObject
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit RegistryReader(Workspace &workspace, QObject *parent = nullptr);

    /// Whether somebody looks.
    void setWatching(bool isWatching);
    void read();

    /// Null until it was read once.
    std::shared_ptr<const RegistrySnapshot> snapshot() const { return m_snapshot; }
    /// Why the last reading failed; nothing when it did not.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    /// snapshot() or error() have another answer now.
    void changed();
    /// Another program did that, since the last reading.
    void changedOutside(const QStringList &names);

private:
    using Snapshot = std::shared_ptr<const RegistrySnapshot>;

    void followWriting();
    void look();
    void take(const Result<Snapshot> &answer, int writings);
    void compare(const RegistrySnapshot &present, int writings);

    Workspace &m_workspace;
    QTimer m_timer;
    Snapshot m_snapshot;
    std::optional<Error> m_error;
    RegistrySnapshot::Looks m_looks;
    bool m_isReading = false;
    bool m_isLooking = false;
    /// Somebody asked again while it was being read.
    bool m_isStale = false;
    /// How often we began or ended to write.
    int m_writings = 0;
    /// What is known was read when we did not write.
    bool m_isComparable = false;
};

} // namespace goconf::ui
