// SPDX-License-Identifier: MIT
#pragma once

#include "change/JournalHead.h"
#include "workspace/PlannedSet.h"

#include <QObject>

#include <functional>

namespace goconf::ui {

class TaskRunner;

/// The only way from the window to the machine: plans, applies, undoes and lists, off the GUI thread, through
/// Applier and its journal. Callbacks come in the GUI thread, exactly once, unless `owner` is gone.
class ChangeDesk : public QObject
{
    Q_OBJECT

public:
    ChangeDesk(Host host, TaskRunner &runner, QObject *parent = nullptr);

    void plan(QObject *owner, const QVector<DraftItem> &items, std::function<void(Result<PlannedSet>)> done);
    /// Plans anew and writes, unless there are conflicts. When something was written, applied() follows
    /// `done`, and advised() later.
    void apply(QObject *owner, const QVector<DraftItem> &items,
               std::function<void(Result<ApplyOutcome>)> done);
    /// Writes a set as it was shown. Error Conflict when a target changed since.
    void applySet(QObject *owner, const ChangeSet &set, std::function<void(Result<JournalEntry>)> done);

    void entries(QObject *owner, std::function<void(Result<QVector<JournalHead>>)> done);
    void entry(QObject *owner, const QString &id, std::function<void(Result<JournalEntry>)> done);
    /// What undo() would write. Error Conflict: a target changed since; its `detail` is the difference.
    void planUndo(QObject *owner, const QString &id, std::function<void(Result<ChangeSet>)> done);
    void undo(QObject *owner, const QString &id, std::function<void(Result<JournalEntry>)> done);

    /// Of `heads`, newest first: the ids of those whose targets somebody else changed since. Where a newer
    /// one of ours wrote the same target, that one is compared.
    void changedSince(QObject *owner, const QVector<JournalHead> &heads,
                      std::function<void(Result<QStringList>)> done);

    /// Whether something is being written at this moment.
    bool isWriting() const { return m_writing > 0; }

Q_SIGNALS:
    /// isWriting() has another answer now.
    void writingChanged();
    void applied(const goconf::JournalEntry &entry);
    void undone(const goconf::JournalEntry &entry);
    /// What there is to say after the apply with that id, such as that a new terminal must be opened.
    void advised(const QString &id, const goconf::Problems &problems);

private:
    template <typename T>
    void write(QObject *owner, const QString &title, std::function<Result<T>()> work,
               std::function<void(Result<T>)> done, std::function<void(const T &)> written);
    void advise(const QString &id, const QVector<DraftItem> &items);

    Host m_host;
    TaskRunner &m_runner;
    int m_writing = 0;
};

} // namespace goconf::ui
