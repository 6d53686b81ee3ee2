// SPDX-License-Identifier: MIT
#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace goconf::ui {

class TaskRunner;

/// Notices that files which hold settings were changed by somebody else, also by being created, replaced or
/// removed. Many events of one moment become one signal. What we write ourselves is not told: call settle()
/// behind it.
class OutsideWatcher : public QObject
{
    Q_OBJECT

public:
    explicit OutsideWatcher(TaskRunner &runner, QObject *parent = nullptr);

    /// Files and folders (EnvStore::watchedPaths). Replaces what was watched; what stands there now is the
    /// state from which changes are told.
    void watch(const QStringList &paths);
    /// From now on it is us who write, until settle().
    void hold();
    /// What stands there now is known: ours.
    void settle();

Q_SIGNALS:
    /// Absolute paths, sorted.
    void changed(const QStringList &files);

private:
    /// Content of each file by its hash; empty where there is none.
    using State = QHash<QString, QByteArray>;

    void look(bool tells);
    void take(const State &state);
    void follow();

    TaskRunner &m_runner;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    QStringList m_paths;
    State m_known;
    bool m_isLooking = false;
    bool m_looksAgain = false;
    /// Whether the running look tells what it finds, and the one behind it.
    bool m_tells = false;
    bool m_tellsNext = true;
    bool m_isHeld = false;
};

} // namespace goconf::ui
