// SPDX-License-Identifier: MIT
#include "change/Applier.h"

#include "base/ItemList.h"
#include "change/EmptyFolders.h"
#include "change/SafeFile.h"
#include "change/TargetGroup.h"
#include "platform/FileLock.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Applier)
};

using State = JournalState;
using Direction = TargetGroup::Direction;

constexpr std::chrono::seconds lockTimeout(10);
/// Most holders are done sooner, and nobody wonders so early.
constexpr std::chrono::seconds silentWait(1);

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

} // namespace

Applier::Applier(const QString &stateDir, std::function<void()> onWait,
                 std::shared_ptr<RegistryWriter> registry)
    : m_journal(stateDir)
    , m_onWait(std::move(onWait))
    , m_registry(std::move(registry))
{
}

Result<JournalEntry> Applier::apply(const ChangeSet &set)
{
    const auto announced = qScopeGuard([this] { m_registry->announce(); });
    if (set.isEmpty())
        return fail(ErrorCode::InvalidValue,
                    Text::tr("there is nothing to change: choose another value or place"));
    if (!m_journal.exists()) {
        // Nothing to wait for and nothing to take back: what is refused now leaves no folder behind.
        JournalEntry entry;
        entry.set = set;
        const Result<void> expected =
            TargetGroup::of(entry, Direction::Forward, m_registry).and_then([](const TargetGroup &group) {
                return group.check();
            });
        if (!expected)
            return fail(expected.error());
    }
    Recovery recovery;
    QStringList madeFolders;
    const Result<FileLock> held = lock(recovery, madeFolders);
    if (!held)
        return fail(held.error());
    Result<JournalEntry> entry = write(set, recovery);
    if (!entry)
        m_journal.removeFolders(madeFolders);
    return entry;
}

/// For the holder of the lock.
Result<JournalEntry> Applier::write(const ChangeSet &set, const Recovery &recovery) const
{
    if (const Result<void> free = recovery.allows(set); !free)
        return fail(free.error());
    JournalEntry entry;
    entry.when = QDateTime::currentDateTimeUtc();
    entry.id = m_journal.newId(entry.when);
    entry.set = set;
    noteModes(entry.set);
    const Result<TargetGroup> group = TargetGroup::of(entry, Direction::Forward, m_registry);
    if (!group)
        return fail(group.error());
    if (const Result<void> expected = group->check(); !expected)
        return fail(expected.error());
    const Result<QStringList> folders = group->missingFolders();
    if (!folders)
        return fail(folders.error());
    entry.createdFolders = *folders;
    entry.places = group->places();
    entry.temporaryFiles = group->temporaryFiles();
    if (const Result<void> saved = m_journal.save(entry); !saved) {
        m_journal.drop(entry);
        return fail(saved.error());
    }
    if (const Result<void> written = group->write(); !written)
        return settler().rollBack(entry, written.error());
    if (const Result<void> done = m_journal.move(entry, State::Done); !done)
        return settler().rollBack(entry, done.error());
    m_journal.prune(entry);
    return entry;
}

Result<JournalEntry> Applier::undo(const QString &id)
{
    const auto announced = qScopeGuard([this] { m_registry->announce(); });
    if (!m_journal.exists())
        return undoable(id);
    Recovery recovery;
    QStringList madeFolders;
    const Result<FileLock> held = lock(recovery, madeFolders);
    if (!held)
        return fail(held.error());
    Result<JournalEntry> entry = undoable(id);
    if (!entry)
        return entry;
    if (const Result<void> free = recovery.allows(entry->set); !free)
        return fail(free.error());
    const Result<TargetGroup> group = TargetGroup::of(*entry, Direction::Backward, m_registry);
    if (!group)
        return fail(group.error());
    if (const Result<void> expected = checkUndo(*entry, *group); !expected)
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
        return settler().redo(*entry, *folders, undone.error());
    return entry;
}

Result<ChangeSet> Applier::planUndo(const QString &id) const
{
    const Result<JournalEntry> entry = undoable(id);
    if (!entry)
        return fail(entry.error());
    const Result<void> expected =
        TargetGroup::of(*entry, Direction::Backward, m_registry).and_then([&](const TargetGroup &group) {
            return checkUndo(*entry, group);
        });
    if (!expected)
        return fail(expected.error());
    ChangeSet plan = entry->set.inverse();
    plan.title = Text::tr("Undo: %1").arg(plan.title);
    return plan;
}

Recovery Applier::recover()
{
    const auto announced = qScopeGuard([this] { m_registry->announce(); });
    if (!m_journal.hasPending())
        return {};
    if (const Result<void> own = m_journal.checkOwner(); !own)
        return {{}, {}, {own.error()}};
    const Result<FileLock> held = FileLock::acquire(m_journal.lockPath(), std::chrono::seconds(0));
    if (!held && held.error().code == ErrorCode::Timeout)
        return {};
    if (!held)
        return {{}, {}, {held.error()}};
    // Who held the lock until now may have settled everything.
    return settler().settleAll();
}

EntrySettler Applier::settler() const
{
    return {m_journal, m_registry};
}

Result<FileLock> Applier::acquire() const
{
    Result<FileLock> held = FileLock::acquire(m_journal.lockPath(), silentWait);
    if (held || held.error().code != ErrorCode::Timeout)
        return held;
    if (m_onWait)
        m_onWait();
    return FileLock::acquire(m_journal.lockPath(), lockTimeout - silentWait);
}

/// The lock, with nothing left behind it but what `recovery` says. `madeFolders` is what had to be made for
/// it.
Result<FileLock> Applier::lock(Recovery &recovery, QStringList &madeFolders) const
{
    const auto makeFolders = [&]() -> Result<void> {
        return m_journal.createFolders().map([&](const QStringList &made) { madeFolders += made; });
    };
    Result<FileLock> held = fail(ErrorCode::NotFound, {}, {});
    // Again where the holder removes folders that it made and did not need, at this moment.
    for (int attempt = 0; attempt < 3 && !held && held.error().code == ErrorCode::NotFound; ++attempt) {
        if (const Result<void> made = makeFolders(); !made)
            return fail(made.error());
        held = acquire();
    }
    if (!held && !QFile::exists(m_journal.lockPath()))
        m_journal.removeFolders(madeFolders);
    if (!held)
        return held;
    if (const Result<void> made = makeFolders(); !made)
        return fail(made.error());
    if (m_journal.hasPending())
        recovery = settler().settleAll();
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

/// Whether the entry's targets are as it left them.
Result<void> Applier::checkUndo(const JournalEntry &entry, const TargetGroup &group) const
{
    Result<void> expected = group.check();
    if (expected || expected.error().code != ErrorCode::Conflict)
        return expected;
    const Result<QStringList> changed = group.changedTargets();
    const Result<QVector<JournalHead>> heads = m_journal.entries();
    if (!changed || !heads)
        return expected;
    for (const JournalHead &newer : *heads) {
        if (newer.id <= entry.id)
            break;
        if (newer.state != State::Done)
            continue;
        for (const QString &target : *changed) {
            if (newer.targets.contains(target)) {
                expected.error().what = Text::tr("%1 was changed since by entry %2, “%3”: undo that first")
                                            .arg(target, newer.id, newer.title);
                return expected;
            }
        }
    }
    // Trying again would not help: say what does. Without a difference the sentence is another one already.
    if (!expected.error().detail.isEmpty()) {
        expected.error().what =
            Text::tr(
                "%1 was changed since, by hand or by another program: nothing is written; take back what "
                "the difference shows and undo again, or change it by hand")
                .arg(itemList(*changed));
    }
    return expected;
}

} // namespace goconf
