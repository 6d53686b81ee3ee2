// SPDX-License-Identifier: MIT
#include "EnvironmentDHome.h"

#include "change/Applier.h"
#include "stores/EnvironmentDStore.h"

#include <QTemporaryDir>

namespace goconf::test {

using namespace Qt::StringLiterals;

QMap<QByteArray, QByteArray> effective(const Host &host)
{
    QMap<QByteArray, QByteArray> values;
    const auto snapshot = EnvironmentDStore(host).read();
    if (!snapshot)
        qFatal("%s", qPrintable(snapshot.error().what));
    for (const EnvEntry &entry : snapshot->entries)
        values.insert(entry.name, entry.value);
    return values;
}

void write(const TempHome &home, const Result<ChangeSet> &plan)
{
    if (!plan)
        qFatal("%s", qPrintable(plan.error().what));
    if (plan->isEmpty())
        return;
    const QTemporaryDir state;
    Applier applier(state.filePath(u"state"_s));
    const QByteArray before = home.fingerprint();
    if (!applier.apply(*plan) || !applier.undo() || home.fingerprint() != before || !applier.apply(*plan))
        qFatal("the plan cannot be applied and taken back");
}

} // namespace goconf::test
