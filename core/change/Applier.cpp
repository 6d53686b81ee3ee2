// SPDX-License-Identifier: MIT
#include "change/Applier.h"

#include "base/Secret.h"
#include "change/ChangeTarget.h"
#include "change/SafeFile.h"
#include "change/TargetGroup.h"
#include "platform/FileLock.h"
#include "platform/posix/FileCalls.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

#include <unistd.h>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Applier)
};

using State = JournalEntry::State;
using Direction = TargetGroup::Direction;

constexpr std::chrono::seconds lockTimeout(30);

Result<void> removeEmptyFolders(const QStringList &outermostFirst)
{
    for (qsizetype i = outermostFirst.size() - 1; i >= 0; --i) {
        const QString &folder = outermostFirst.at(i);
        if (const int error = posix::removeEmptyFolder(QFile::encodeName(folder)))
            return fail(Error::fromErrno(error, Text::tr("cannot remove the folder %1").arg(folder)));
    }
    return {};
}

/// A file that will be removed is restored with the mode that it has now, not the one it had when planned.
void noteModes(ChangeSet &set)
{
    for (Change &change : set.changes) {
        auto *file = std::get_if<FileChange>(&change);
        if (!file || file->after || !file->before)
            continue;
        const Result<std::optional<FileImage>> present = SafeFile::read(file->path);
        if (present && *present)
            file->before->mode = (*present)->mode;
    }
}

/// `error`, and that the way back failed as well and will be tried again.
tl::unexpected<Error> unsettled(Error error, const Error &second)
{
    error.what += u' ' + Text::tr("Taking the change back failed too and is tried again at the next start.");
    error.detail += u'\n' + second.what;
    return fail(std::move(error));
}

/// One name for every name of a place.
QString identityOf(const Change &change)
{
    const auto target = ChangeTarget::create(change);
    return target ? (*target)->identity() : targetOf(change);
}

/// Refuses to build on targets that recovery is still to take back.
Result<void> checkUnsettled(const Applier::Recovery &recovery, const ChangeSet &set)
{
    if (recovery.hasUnknown)
        return fail(recovery.errors.constFirst());
    QStringList open;
    for (const JournalEntry &entry : recovery.unsettled) {
        for (const Change &change : entry.set.changes)
            open.append(identityOf(change));
    }
    for (const Change &change : set.changes) {
        if (!open.isEmpty() && open.contains(identityOf(change))) {
            return fail(ErrorCode::Refused,
                        Text::tr("%1 has an interrupted change that could not be taken back yet: remove what "
                                 "stands in the way and try again")
                            .arg(targetOf(change)),
                        recovery.errors.constFirst().what);
        }
    }
    return {};
}

} // namespace

Applier::Applier(const QString &stateDir)
    : m_journal(stateDir)
{
}

Result<JournalEntry> Applier::apply(const ChangeSet &set)
{
    if (set.isEmpty())
        return fail(ErrorCode::InvalidValue, Text::tr("there is nothing to change"));
    Recovery recovery;
    const Result<FileLock> held = lock(recovery);
    if (!held)
        return fail(held.error());
    if (const Result<void> free = checkUnsettled(recovery, set); !free)
        return fail(free.error());
    JournalEntry entry;
    entry.when = QDateTime::currentDateTimeUtc();
    entry.id = m_journal.newId(entry.when);
    entry.set = set;
    entry.set.title = masked(set.title);
    noteModes(entry.set);
    const Result<TargetGroup> group = TargetGroup::of(entry, Direction::Forward);
    if (!group)
        return fail(group.error());
    if (const Result<void> expected = group->check(); !expected)
        return fail(expected.error());
    const Result<QStringList> folders = group->missingFolders();
    if (!folders)
        return fail(folders.error());
    entry.createdFolders = *folders;
    entry.temporaryFiles = group->temporaryFiles();
    if (const Result<void> saved = m_journal.save(entry); !saved) {
        m_journal.drop(entry);
        return fail(saved.error());
    }
    if (const Result<void> written = group->write(); !written)
        return rollBack(entry, written.error());
    if (const Result<void> done = m_journal.move(entry, State::Done); !done)
        return rollBack(entry, done.error());
    return entry;
}

Result<JournalEntry> Applier::undo(const QString &id)
{
    Recovery recovery;
    const Result<FileLock> held = lock(recovery);
    if (!held)
        return fail(held.error());
    Result<JournalEntry> entry = undoable(id);
    if (!entry)
        return entry;
    if (const Result<void> free = checkUnsettled(recovery, entry->set); !free)
        return fail(free.error());
    const Result<TargetGroup> group = TargetGroup::of(*entry, Direction::Backward);
    if (!group)
        return fail(group.error());
    if (const Result<void> expected = group->check(); !expected)
        return fail(expected.error());
    const Result<QStringList> folders = group->missingFolders();
    if (!folders)
        return fail(folders.error());
    if (const Result<void> begun = m_journal.move(*entry, State::Undoing); !begun)
        return fail(begun.error());
    const Result<void> undone =
        group->write().and_then([&] { return removeEmptyFolders(entry->createdFolders); }).and_then([&] {
            return m_journal.move(*entry, State::Undone);
        });
    if (!undone)
        return redo(*entry, *folders, undone.error());
    return entry;
}

Result<ChangeSet> Applier::planUndo(const QString &id) const
{
    const Result<JournalEntry> entry = undoable(id);
    if (!entry)
        return fail(entry.error());
    const Result<void> expected =
        TargetGroup::of(*entry, Direction::Backward).and_then([](const TargetGroup &group) {
            return group.check();
        });
    if (!expected)
        return fail(expected.error());
    ChangeSet plan = entry->set.inverse();
    plan.title = Text::tr("Undo: %1").arg(plan.title);
    return plan;
}

Applier::Recovery Applier::recover()
{
    if (!m_journal.hasPending())
        return {};
    const Result<FileLock> held = FileLock::acquire(m_journal.lockPath(), std::chrono::seconds(0));
    if (!held && held.error().code == ErrorCode::Timeout)
        return {};
    if (!held)
        return {{}, {}, {held.error()}};
    // Who held the lock until now may have settled everything.
    return settlePending();
}

/// The lock, with nothing left behind it but what `recovery` says.
Result<FileLock> Applier::lock(Recovery &recovery) const
{
    if (const Result<void> created = m_journal.createFolders(); !created)
        return fail(created.error());
    Result<FileLock> held = FileLock::acquire(m_journal.lockPath(), lockTimeout);
    if (held && m_journal.hasPending())
        recovery = settlePending();
    return held;
}

Result<JournalEntry> Applier::undoable(const QString &id) const
{
    Result<JournalEntry> entry = id.isEmpty() ? m_journal.newestDone() : m_journal.entry(id);
    if (!entry || entry->state == State::Done)
        return entry;
    if (entry->state == State::Pending || entry->state == State::Undoing) {
        return fail(ErrorCode::Refused,
                    Text::tr("the change %1 is being written at this moment: try again").arg(entry->id));
    }
    return fail(ErrorCode::Refused,
                Text::tr("the change %1 is taken back already: there is nothing to undo").arg(entry->id));
}

Applier::Recovery Applier::settlePending() const
{
    m_journal.removeStrays();
    Recovery recovery;
    QVector<JournalEntry> entries = m_journal.pending(recovery.errors);
    recovery.hasUnknown = !recovery.errors.isEmpty();
    for (JournalEntry &entry : entries) {
        const State settled = entry.state == State::Undoing ? State::Undone : State::RolledBack;
        Result<void> done;
        if (entry.state != State::Unreadable)
            done = takeBack(entry).and_then([&] { return m_journal.move(entry, settled); });
        if (!done)
            recovery.errors.append(done.error());
        (done ? recovery.settled : recovery.unsettled).append(entry);
    }
    return recovery;
}

/// Takes every target back to `before`, as far as nobody else changed it, and notes the others.
Result<void> Applier::takeBack(JournalEntry &entry) const
{
    for (const QString &file : std::as_const(entry.temporaryFiles))
        ::unlink(QFile::encodeName(file).constData());
    const Result<QStringList> others =
        TargetGroup::of(entry, Direction::Backward).and_then([](const TargetGroup &group) {
            return group.settle();
        });
    if (!others)
        return fail(others.error());
    if (const Result<void> removed = removeEmptyFolders(entry.createdFolders); !removed)
        return removed;
    if (others->isEmpty() || *others == entry.leftAlone)
        return {};
    entry.leftAlone = *others;
    return m_journal.save(entry);
}

tl::unexpected<Error> Applier::rollBack(JournalEntry &entry, Error error) const
{
    const Result<void> settled =
        takeBack(entry).and_then([&] { return m_journal.move(entry, State::RolledBack); });
    return settled ? fail(std::move(error)) : unsettled(std::move(error), settled.error());
}

/// After an undo that failed: brings every target to `after` again.
tl::unexpected<Error> Applier::redo(JournalEntry &entry, const QStringList &madeFolders, Error error) const
{
    const Result<void> settled =
        TargetGroup::of(entry, Direction::Forward)
            .and_then([](const TargetGroup &group) { return group.settle(); })
            .and_then([&](const QStringList &) { return removeEmptyFolders(madeFolders); })
            .and_then([&] { return m_journal.move(entry, State::Done); });
    return settled ? fail(std::move(error)) : unsettled(std::move(error), settled.error());
}

} // namespace goconf
