// SPDX-License-Identifier: MIT
#include "change/Recovery.h"

#include "change/ChangeTarget.h"
#include "change/EmptyFolders.h"
#include "change/RegistryTarget.h"
#include "change/TargetGroup.h"

#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Applier)
};

using State = JournalState;
using Direction = TargetGroup::Direction;

/// One name for every name of a place.
QString identityOf(const Change &change)
{
    if (const auto *value = std::get_if<RegistryChange>(&change))
        return RegistryTarget::identityOf(*value);
    const auto target = ChangeTarget::create(change, nullptr);
    return target ? (*target)->identity() : targetOf(change);
}

/// `error`, and that the way back failed as well and will be tried again. No Conflict then, which says that
/// nothing was changed.
tl::unexpected<Error> unsettled(Error error, const Error &second)
{
    error.what = Text::tr("%1; taking the change back failed too and is tried again at the next start")
                     .arg(error.what);
    if (error.code == ErrorCode::Conflict)
        error.code = ErrorCode::Io;
    error.detail += u'\n' + second.what;
    return fail(std::move(error));
}

} // namespace

Result<void> Recovery::allows(const ChangeSet &set) const
{
    if (hasUnknown)
        return fail(errors.constFirst());
    QStringList open;
    for (const JournalEntry &entry : unsettled) {
        for (const Change &change : entry.set.changes)
            open.append(identityOf(change));
    }
    for (const Change &change : set.changes) {
        if (!open.isEmpty() && open.contains(identityOf(change))) {
            return fail(ErrorCode::Refused,
                        Text::tr("%1 has an interrupted change that could not be taken back yet: remove what "
                                 "stands in the way and try again")
                            .arg(targetOf(change)),
                        errors.constFirst().what);
        }
    }
    return {};
}

QStringList Recovery::notes() const
{
    QStringList result;
    for (const Error &error : errors)
        result.append(error.what);
    for (const JournalEntry &entry : settled) {
        if (entry.state == State::Unreadable) {
            result.append(Text::tr("a damaged entry was put aside: %1").arg(entry.set.title));
            continue;
        }
        result.append(Text::tr("an interrupted change was taken back: %1").arg(entry.set.title));
        for (const QString &target : entry.leftAlone)
            result.append(Text::tr("%1 was changed by something else and was left as it is").arg(target));
    }
    return result;
}

EntrySettler::EntrySettler(const Journal &journal, std::shared_ptr<RegistryWriter> registry)
    : m_journal(journal)
    , m_registry(std::move(registry))
{
}

Recovery EntrySettler::settleAll() const
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
        else
            m_journal.prune(entry);
        (done ? recovery.settled : recovery.unsettled).append(entry);
    }
    return recovery;
}

tl::unexpected<Error> EntrySettler::rollBack(JournalEntry &entry, Error error) const
{
    Result<void> settled = takeBack(entry);
    if (settled && error.code == ErrorCode::Conflict)
        m_journal.drop(entry);
    else if (settled)
        settled = m_journal.move(entry, State::RolledBack);
    return settled ? fail(std::move(error)) : goconf::unsettled(std::move(error), settled.error());
}

tl::unexpected<Error> EntrySettler::redo(JournalEntry &entry, const QStringList &madeFolders,
                                         Error error) const
{
    const Result<void> settled =
        TargetGroup::of(entry, Direction::Forward, m_registry)
            .and_then([](const TargetGroup &group) { return group.settle(); })
            .and_then([&](const QStringList &) { return removeEmptyFolders(madeFolders); })
            .and_then([&] { return m_journal.move(entry, State::Done); });
    return settled ? fail(std::move(error)) : goconf::unsettled(std::move(error), settled.error());
}

/// Takes every target back to `before`, as far as nobody else changed it, and notes the others.
Result<void> EntrySettler::takeBack(JournalEntry &entry) const
{
    const Result<QStringList> others =
        TargetGroup::of(entry, Direction::Backward, m_registry).and_then([](const TargetGroup &group) {
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

} // namespace goconf
