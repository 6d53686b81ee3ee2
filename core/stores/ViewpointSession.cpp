// SPDX-License-Identifier: MIT
#include "stores/ViewpointSession.h"

#include "stores/EnvironmentDStore.h"
#include "stores/EtcEnvironmentStore.h"
#include "stores/macos/EtcPathsStore.h"
#include "stores/macos/LaunchdStore.h"
#include "stores/shell/ShellSession.h"
#include "stores/windows/WindowsEnvironment.h"

#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

QString viewpointText(const char *sentence)
{
    return QCoreApplication::translate("goconf::Viewpoint", sentence);
}

EnvSnapshot snapshotOrProblem(const EnvStore &store, Problems &problems)
{
    return snapshotOrProblem(store.read(), problems);
}

EnvSnapshot snapshotOrProblem(const Result<EnvSnapshot> &snapshot, Problems &problems)
{
    if (!snapshot) {
        problems.append({Severity::Warning, snapshot.error().what, {}});
        return {};
    }
    problems += snapshot->problems + snapshot->unfollowed;
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
    if (host.os.isWindows()) {
        const WindowsEnvironment built = WindowsEnvironment::read(host);
        return {built.environment(), built.layers(), {}, built.problems()};
    }
    ViewpointSession session;
    session.environment = ShellSession::loginEnvironment(host);
    EnvLayer given{u"process"_s, {}, EmptyValue::Unset, true};
    const QByteArrayList names = session.environment.names();
    for (const QByteArray &name : names) {
        const QByteArray value = session.environment.value(name);
        given.snapshot.entries.append({name, value, value, {}, Certainty::Exact});
    }
    if (host.os == Os::MacOS) {
        const EnvSnapshot launchd = snapshotOrProblem(LaunchdStore(host), session.problems);
        session.layers = profileLayers(u"launchd"_s, launchd, true);
        session.pathFiles = snapshotOrProblem(EtcPathsStore(host), session.problems);
    } else {
        // The user manager starts its programs with what environment.d adds to what PAM gave.
        const EnvSnapshot user = snapshotOrProblem(EnvironmentDStore(host), session.problems);
        const EnvSnapshot etc = snapshotOrProblem(EtcEnvironmentStore(host), session.problems);
        session.layers = {{u"environment.d"_s, user, EmptyValue::Unset, true},
                          {u"etc-environment"_s, etc, EmptyValue::Unset, true}};
    }
    for (auto layer = session.layers.crbegin(); layer != session.layers.crend(); ++layer) {
        for (const EnvEntry &entry : layer->snapshot.entries) {
            if (layer->inForce)
                session.environment.set(entry.name, entry.value);
        }
    }
    session.layers.append(given);
    return session;
}

QVector<EnvLayer> ViewpointSession::terminalLayers() const
{
    if (pathFiles.entries.isEmpty())
        return layers;
    EnvLayer helper{u"etc-paths"_s, pathFiles, EmptyValue::Unset, true};
    for (EnvEntry &entry : helper.snapshot.entries)
        entry.value = EtcPathsStore::withFolders(pathFiles, environment.value("PATH"));
    return QVector<EnvLayer>{helper} + layers;
}

QByteArray ViewpointSession::path(ShellStart start) const
{
    const QByteArray path = environment.value("PATH");
    const bool helped = start != ShellStart::LoginBatch && !pathFiles.entries.isEmpty();
    return helped ? EtcPathsStore::withFolders(pathFiles, path) : path;
}

} // namespace goconf
