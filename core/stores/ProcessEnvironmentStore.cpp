// SPDX-License-Identifier: MIT
#include "stores/ProcessEnvironmentStore.h"

namespace goconf {

using namespace Qt::StringLiterals;

QString ProcessEnvironmentStore::id() const
{
    return u"process"_s;
}

QString ProcessEnvironmentStore::title() const
{
    return tr("This program's environment");
}

Result<EnvSnapshot> ProcessEnvironmentStore::read() const
{
    EnvSnapshot snapshot;
    const QByteArrayList names = m_environment.names();
    snapshot.entries.reserve(names.size());
    for (const QByteArray &name : names) {
        const QByteArray value = m_environment.value(name);
        EnvEntry entry;
        entry.name = name;
        entry.raw = value;
        entry.value = value;
        snapshot.entries.append(entry);
    }
    return snapshot;
}

Result<ChangeSet> ProcessEnvironmentStore::plan(const QVector<EnvEdit> &) const
{
    return fail(
        ErrorCode::ReadOnly,
        tr("the environment of a running program ends with it: choose a place that lasts, such as your "
           "shell's profile"));
}

} // namespace goconf
