// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/TaskControl.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <memory>

namespace goconf::ui {

/// A work that runs, as the GUI thread sees it. Made by TaskRunner, which owns it; it ends exactly once and
/// is deleted then: keep it in a QPointer.
class Task : public QObject
{
    Q_OBJECT

public:
    enum class Unit {
        Bytes, ///< progress is shown as size and rate
        Steps, ///< as a share only
    };

    struct Description
    {
        /// Translated: what the task strip calls it. Empty: it is never shown.
        QString title;
        Unit unit = Unit::Bytes;
        /// False for what must not be left half done and is short, such as applying: no cancel is offered.
        bool isCancellable = true;
        /// The owner is a widget, or belongs to one, that shows the progress itself while it is visible.
        bool isShownByOwner = false;
    };

    const Description &description() const { return m_description; }
    TaskControl::Progress progress() const { return m_control->progress(); }
    qint64 elapsedMs() const { return m_clock.elapsed(); }
    bool isCancelled() const { return m_control->isCancelled(); }
    /// Whether whoever looks at the window sees the progress already, where the owner shows it.
    bool isSeen() const;

    /// The work ends soon after, with ErrorCode::Cancelled; its answer still arrives. May be called again.
    void cancel();

Q_SIGNALS:
    /// In the GUI thread, behind the answer.
    void ended();

private:
    friend class TaskRunner;
    Task(Description description, QObject *owner, QObject *parent);

    Description m_description;
    QPointer<QObject> m_owner;
    std::shared_ptr<TaskControl> m_control;
    QElapsedTimer m_clock;
};

} // namespace goconf::ui
