// SPDX-License-Identifier: MIT
#include "stores/ViewpointSession.h"

#include "stores/EnvironmentDStore.h"
#include "stores/EtcEnvironmentStore.h"
#include "stores/shell/ShellSession.h"

namespace goconf {

using namespace Qt::StringLiterals;

EnvSnapshot snapshotOrProblem(const EnvStore &store, Problems &problems)
{
    const Result<EnvSnapshot> snapshot = store.read();
    if (!snapshot) {
        problems.append({Severity::Warning, snapshot.error().what, {}});
        return {};
    }
    problems += snapshot->problems;
    return *snapshot;
}

QVector<EnvLayer> profileLayers(const QString &store, const EnvSnapshot &snapshot, bool inForce)
{
    EnvLayer certain{store, {}, EmptyValue::Unset, inForce};
    EnvLayer uncertain{store, {}, EmptyValue::Unset, false};
    for (const EnvEntry &entry : snapshot.entries)
        (entry.certainty == Certainty::Conditional ? uncertain : certain).snapshot.entries.append(entry);
    if (uncertain.snapshot.entries.isEmpty())
        return {certain};
    return {certain, uncertain};
}

ViewpointSession ViewpointSession::read(const Host &host)
{
    ViewpointSession session;
    session.environment = ShellSession::loginEnvironment(host);
    EnvLayer given{u"process"_s, {}, EmptyValue::Unset, true};
    const QByteArrayList names = session.environment.names();
    for (const QByteArray &name : names) {
        const QByteArray value = session.environment.value(name);
        given.snapshot.entries.append({name, value, value, {}, Certainty::Exact});
    }
    // PAM comes first; the user manager starts its programs with what environment.d adds.
    const EnvSnapshot etc = snapshotOrProblem(EtcEnvironmentStore(host), session.problems);
    const EnvSnapshot user = snapshotOrProblem(EnvironmentDStore(host), session.problems);
    for (const EnvSnapshot &snapshot : {etc, user}) {
        for (const EnvEntry &entry : snapshot.entries)
            session.environment.set(entry.name, entry.value);
    }
    session.layers = {{u"environment.d"_s, user, EmptyValue::Unset, true},
                      {u"etc-environment"_s, etc, EmptyValue::Unset, true},
                      given};
    return session;
}

} // namespace goconf
