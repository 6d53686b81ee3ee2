// SPDX-License-Identifier: MIT
#include "stores/windows/RegistryStore.h"

#include "base/WindowsName.h"
#include "base/Wtf8.h"
#include "env/EditTitle.h"
#include "stores/windows/RegistryDraft.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

RegistryStore::RegistryStore(Host host, Level level)
    : m_host(std::move(host))
    , m_level(level)
{
}

QString RegistryStore::id() const
{
    return WindowsEnvironment::storeOf(m_level);
}

QString RegistryStore::title() const
{
    switch (m_level) {
    case Level::System: return tr("Variables of all users (registry)");
    case Level::Volatile: return tr("Variables of this session (registry)");
    case Level::User:
    case Level::Given: break;
    }
    return tr("Your variables (registry)");
}

QString RegistryStore::key() const
{
    return WindowsEnvironment::keyOf(m_level);
}

EnvStore::Access RegistryStore::access() const
{
    if (m_level == Level::Volatile || !m_host.registry)
        return Access::ReadOnly;
    const bool needsElevation = m_level == Level::System && !m_host.registry->isWritable(key());
    return needsElevation ? Access::NeedsElevation : Access::ReadWrite;
}

Result<void> RegistryStore::checkAccess() const
{
    if (!m_host.registry)
        return fail(ErrorCode::Unsupported, tr("this system has no registry: choose another place"));
    switch (access()) {
    case Access::ReadWrite: return {};
    case Access::NeedsElevation:
        return fail(
            ErrorCode::PermissionDenied,
            tr("the variables of all users are changed by an administrator only: start Go Configurator as "
               "administrator, goconf in a terminal that runs as one, or choose your own variables "
               "(registry-user)"));
    case Access::ReadOnly: break;
    }
    return fail(ErrorCode::ReadOnly,
                tr("Windows makes the variables of this session anew at each logon: choose your "
                   "own variables (registry-user)"));
}

Result<QVector<RegistryValue>> RegistryStore::values() const
{
    if (!m_host.registry)
        return QVector<RegistryValue>();
    return m_host.registry->values(key());
}

Result<EnvSnapshot> RegistryStore::read() const
{
    if (const Result<QVector<RegistryValue>> present = values(); !present)
        return fail(present.error());
    return WindowsEnvironment::read(m_host).snapshot(m_level);
}

/// What will be wrong with the values that `changes` write.
Problems RegistryStore::warnings(const QVector<Change> &changes) const
{
    QByteArrayList names;
    for (const Change &change : changes) {
        if (RegistryValues::isOfKey(change, key()))
            names.append(toWtf8(std::get<RegistryChange>(change).name));
    }
    Problems problems;
    const EnvSnapshot after = WindowsEnvironment::read(m_host, changes).snapshot(m_level);
    for (const EnvEntry &entry : after.entries) {
        for (const Problem &problem : entry.problems) {
            if (names.contains(entry.name) && problem.severity != Severity::Info)
                problems.append(problem);
        }
    }
    return problems;
}

/// The edits, without those that take out what is not there.
QVector<EnvEdit> RegistryStore::effective(QVector<EnvEdit> edits, const QVector<Change> &changes) const
{
    edits.removeIf([&](const EnvEdit &edit) {
        return edit.kind == EnvEdit::Unset &&
               std::none_of(changes.cbegin(), changes.cend(), [&](const Change &change) {
                   return RegistryValues::isOfKey(change, key()) &&
                          upperName(toWtf8(std::get<RegistryChange>(change).name)) == upperName(edit.name);
               });
    });
    return edits;
}

Result<ChangeSet> RegistryStore::plan(const QVector<EnvEdit> &edits) const
{
    return planAfter({}, edits);
}

Result<ChangeSet> RegistryStore::planAfter(const QVector<Change> &planned,
                                           const QVector<EnvEdit> &edits) const
{
    if (const Result<void> may = checkAccess(); !may)
        return fail(may.error());
    const Result<QVector<RegistryValue>> present = values();
    if (!present)
        return fail(present.error());
    RegistryValues before(key(), *present);
    before.apply(planned);
    RegistryDraft draft(std::move(before), WindowsEnvironment::read(m_host, planned).environment());
    for (const EnvEdit &edit : edits) {
        if (const Result<void> done = draft.apply(edit); !done)
            return fail(done.error());
    }
    ChangeSet set;
    set.changes = planned;
    set.changes.removeIf([this](const Change &change) { return RegistryValues::isOfKey(change, key()); });
    const QVector<Change> ours = draft.values().changes();
    set.changes += ours;
    const QVector<EnvEdit> told = effective(edits, ours);
    set.title = editTitle(told.isEmpty() ? edits : told, id());
    set.remarks = draft.remarks() + warnings(set.changes);
    return set;
}

} // namespace goconf
