// SPDX-License-Identifier: MIT
#include "workspace/ChangeDesk.h"

#include "change/Applier.h"
#include "change/FreshApply.h"
#include "change/Journal.h"
#include "sdk/SdkLock.h"
#include "sdk/SdkSwitcher.h"
#include "workspace/DraftPlanner.h"
#include "workspace/TaskRunner.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace goconf::ui {

namespace {

Result<ApplyOutcome> applyDraft(const Host &host, const QVector<DraftItem> &items)
{
    const Result<QString> stateDir = host.stateDir();
    if (!stateDir)
        return fail(stateDir.error());
    // From the look at a Go to the end of its choice nobody removes it.
    std::optional<Result<FileLock>> lock;
    if (std::any_of(items.cbegin(), items.cend(), [](const DraftItem &item) { return item.isPlan(); }))
        lock.emplace(lockSdks(host));
    if (lock && !*lock)
        return fail(lock->error());
    Result<PlannedSet> first = planDraft(host, items);
    if (!first)
        return fail(first.error());
    if (!first->conflicts.isEmpty() || first->set.isEmpty())
        return ApplyOutcome{std::nullopt, first->conflicts};
    QVector<DraftConflict> conflicts;
    const auto planner = [&]() -> Result<ChangeSet> {
        Result<PlannedSet> again = planDraft(host, items);
        if (!again)
            return fail(again.error());
        conflicts = again->conflicts;
        return conflicts.isEmpty() ? again->set : ChangeSet();
    };
    Result<FreshlyApplied> applied =
        applyFresh(Applier(*stateDir, {}, RegistryWriter::of(host)), first->set, planner);
    if (!applied)
        return fail(applied.error());
    return ApplyOutcome{std::move(applied->entry), conflicts};
}

/// The newest entries that are in force, each target once.
QStringList newestOfTargets(const QVector<JournalHead> &heads)
{
    QStringList ids;
    QSet<QString> seen;
    for (const JournalHead &head : heads) {
        if (head.state != JournalState::Done)
            continue;
        const QSet<QString> targets(head.targets.cbegin(), head.targets.cend());
        if (!seen.intersects(targets))
            ids.append(head.id);
        seen.unite(targets);
    }
    return ids;
}

Result<QStringList> idsChangedSince(const Host &host, const QVector<JournalHead> &heads,
                                    const TaskControl &control)
{
    const Result<QString> stateDir = host.stateDir();
    if (!stateDir)
        return fail(stateDir.error());
    const Applier applier(*stateDir, {}, RegistryWriter::of(host));
    QStringList changed;
    for (const QString &id : newestOfTargets(heads)) {
        if (control.isCancelled())
            return fail(ErrorCode::Cancelled, ChangeDesk::tr("the comparing was stopped"));
        const Result<ChangeSet> plan = applier.planUndo(id);
        if (!plan && plan.error().code == ErrorCode::Conflict)
            changed.append(id);
    }
    return changed;
}

Result<ChangeSet> undoPlan(const Host &host, const QString &id)
{
    const Result<QString> stateDir = host.stateDir();
    if (!stateDir)
        return fail(stateDir.error());
    Result<ChangeSet> plan = Applier(*stateDir, {}, RegistryWriter::of(host)).planUndo(id);
    if (!plan)
        return plan;
    if (const Result<void> checked = SdkSwitcher::checkUndo(host, *plan); !checked)
        return fail(checked.error());
    return plan;
}

} // namespace

ChangeDesk::ChangeDesk(Host host, TaskRunner &runner, QObject *parent)
    : QObject(parent)
    , m_host(std::move(host))
    , m_runner(runner)
{
}

void ChangeDesk::plan(QObject *owner, const QVector<DraftItem> &items,
                      std::function<void(Result<PlannedSet>)> done)
{
    m_runner.run<PlannedSet>(
        owner, {tr("Planning the changes"), Task::Unit::Steps},
        [host = m_host, items](TaskControl &) { return planDraft(host, items); }, std::move(done));
}

template <typename T>
void ChangeDesk::write(QObject *owner, const QString &title, std::function<Result<T>()> work,
                       std::function<void(Result<T>)> done, std::function<void(const T &)> written)
{
    ++m_writing;
    Q_EMIT writingChanged();
    const QPointer<QObject> guard(owner);
    // Ours to the end: what was written is told, also when the page that asked for it is gone.
    m_runner.run<T>(
        this, {title, Task::Unit::Steps, false}, [work = std::move(work)](TaskControl &) { return work(); },
        [this, guard, done = std::move(done), written = std::move(written)](const Result<T> &answer) {
            --m_writing;
            Q_EMIT writingChanged();
            if (guard)
                done(answer);
            if (answer)
                written(*answer);
        });
}

void ChangeDesk::apply(QObject *owner, const QVector<DraftItem> &items,
                       std::function<void(Result<ApplyOutcome>)> done)
{
    const auto written = [this, items](const ApplyOutcome &outcome) {
        if (!outcome.entry)
            return;
        Q_EMIT applied(*outcome.entry);
        advise(outcome.entry->id, items);
    };
    write<ApplyOutcome>(
        owner, tr("Applying"), [host = m_host, items] { return applyDraft(host, items); }, std::move(done),
        written);
}

void ChangeDesk::applySet(QObject *owner, const ChangeSet &set,
                          std::function<void(Result<JournalEntry>)> done)
{
    const auto work = [host = m_host, set]() -> Result<JournalEntry> {
        const Result<QString> stateDir = host.stateDir();
        return stateDir ? Applier(*stateDir, {}, RegistryWriter::of(host)).apply(set)
                        : fail(stateDir.error());
    };
    write<JournalEntry>(owner, tr("Applying"), work, std::move(done),
                        [this](const JournalEntry &entry) { Q_EMIT applied(entry); });
}

void ChangeDesk::advise(const QString &id, const QVector<DraftItem> &items)
{
    m_runner.run<Problems>(
        this, {tr("Trying a new terminal"), Task::Unit::Steps},
        [host = m_host, items](TaskControl &) -> Result<Problems> { return adviceAfter(host, items); },
        [this, id](const Result<Problems> &problems) {
            if (problems)
                Q_EMIT advised(id, *problems);
        });
}

void ChangeDesk::entries(QObject *owner, std::function<void(Result<QVector<JournalHead>>)> done)
{
    const auto work = [host = m_host](TaskControl &) -> Result<QVector<JournalHead>> {
        const Result<QString> stateDir = host.stateDir();
        return stateDir ? Journal(*stateDir).entries() : fail(stateDir.error());
    };
    m_runner.run<QVector<JournalHead>>(owner, {tr("Reading the history"), Task::Unit::Steps}, work,
                                       std::move(done));
}

void ChangeDesk::changedSince(QObject *owner, const QVector<JournalHead> &heads,
                              std::function<void(Result<QStringList>)> done)
{
    m_runner.run<QStringList>(
        owner, {tr("Comparing with the history"), Task::Unit::Steps},
        [host = m_host, heads](TaskControl &control) { return idsChangedSince(host, heads, control); },
        std::move(done));
}

void ChangeDesk::entry(QObject *owner, const QString &id, std::function<void(Result<JournalEntry>)> done)
{
    const auto work = [host = m_host, id](TaskControl &) -> Result<JournalEntry> {
        const Result<QString> stateDir = host.stateDir();
        return stateDir ? Journal(*stateDir).entry(id) : fail(stateDir.error());
    };
    m_runner.run<JournalEntry>(owner, {tr("Reading the history"), Task::Unit::Steps}, work, std::move(done));
}

void ChangeDesk::planUndo(QObject *owner, const QString &id, std::function<void(Result<ChangeSet>)> done)
{
    m_runner.run<ChangeSet>(
        owner, {tr("Planning the changes"), Task::Unit::Steps},
        [host = m_host, id](TaskControl &) { return undoPlan(host, id); }, std::move(done));
}

void ChangeDesk::undo(QObject *owner, const QString &id, std::function<void(Result<JournalEntry>)> done)
{
    const auto work = [host = m_host, id]() -> Result<JournalEntry> {
        if (const Result<ChangeSet> plan = undoPlan(host, id); !plan)
            return fail(plan.error());
        return Applier(host.stateDir().value_or(QString()), {}, RegistryWriter::of(host)).undo(id);
    };
    write<JournalEntry>(owner, tr("Taking back"), work, std::move(done),
                        [this](const JournalEntry &entry) { Q_EMIT undone(entry); });
}

} // namespace goconf::ui
