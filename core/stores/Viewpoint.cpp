// SPDX-License-Identifier: MIT
#include "stores/Viewpoint.h"

#include "stores/EnvironmentDStore.h"
#include "stores/EtcEnvironmentStore.h"
#include "stores/ProcessEnvironmentStore.h"
#include "stores/ViewpointSession.h"
#include "stores/shell/ShellProfileStore.h"

#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("goconf::Viewpoint", text);
}

/// Gives each value of the process the place of the last profile statement that makes exactly this value.
void locate(EnvSnapshot &process, const QVector<EnvLayer> &layers)
{
    QHash<std::pair<QByteArray, QByteArray>, Location> places;
    for (auto layer = layers.crbegin(); layer != layers.crend(); ++layer) {
        for (const EnvEntry &entry : layer->snapshot.entries)
            places.insert({entry.name, entry.value}, entry.location);
    }
    for (EnvEntry &entry : process.entries)
        entry.location = places.value({entry.name, entry.value});
}

/// Of every name that the layers set for certain: what a new terminal would have, where the process differs.
QHash<QByteArray, QByteArray> differences(const QVector<EnvLayer> &layers, const Environment &process)
{
    QHash<QByteArray, EnvEntry> last;
    for (auto layer = layers.crbegin(); layer != layers.crend(); ++layer) {
        for (const EnvEntry &entry : layer->snapshot.entries)
            last.insert(entry.name, entry);
    }
    QHash<QByteArray, QByteArray> result;
    for (const EnvEntry &entry : std::as_const(last)) {
        if (entry.certainty != Certainty::Conditional && process.find(entry.name) != entry.value)
            result.insert(entry.name, entry.value);
    }
    return result;
}

void readProcess(const Host &host, ViewpointReading &reading)
{
    reading.environment = host.environment;
    QVector<EnvLayer> below;
    if (const auto kind = shellOfProgram(host.loginShell)) {
        const EnvSnapshot profile = snapshotOrProblem(ShellProfileStore(host, *kind), reading.problems);
        below.append({QString(shellId(*kind)), profile, EmptyValue::Unset, false});
    }
    for (const std::unique_ptr<EnvStore> &store :
         {std::unique_ptr<EnvStore>(std::make_unique<EnvironmentDStore>(host)),
          std::unique_ptr<EnvStore>(std::make_unique<EtcEnvironmentStore>(host))})
        below.append({store->id(), snapshotOrProblem(*store, reading.problems), EmptyValue::Unset, false});
    EnvSnapshot process = snapshotOrProblem(ProcessEnvironmentStore(host), reading.problems);
    locate(process, below);
    reading.newTerminal = differences(below, host.environment);
    reading.layers = QVector<EnvLayer>{{u"process"_s, process, EmptyValue::Unset, true}} + below;
}

/// Display managers of Debian run ~/.profile through sh where the login shell is bash or sh; macOS starts
/// programs from launchd, which reads no profile.
void readDesktop(const Host &host, ViewpointReading &reading)
{
    const ViewpointSession session = ViewpointSession::read(host);
    reading.environment = session.environment;
    reading.layers = session.layers;
    reading.problems += session.problems;
    const auto kind = shellOfProgram(host.loginShell);
    if (host.os != Os::Linux || (kind != ShellKind::Bash && kind != ShellKind::Sh))
        return;
    Host before = host;
    before.environment = session.environment;
    const Result<EnvSnapshot> profile = ShellProfileStore(before, ShellKind::Sh).read(ShellStart::LoginBatch);
    if (!profile) {
        reading.problems.append({Severity::Warning, profile.error().what, {}});
        return;
    }
    const QVector<EnvLayer> layers = profileLayers(u"sh"_s, *profile, true);
    for (const EnvEntry &entry : layers.constFirst().snapshot.entries)
        reading.environment.set(entry.name, entry.value);
    if (!layers.constFirst().snapshot.entries.isEmpty()) {
        reading.problems.append(
            {Severity::Info,
             translated(
                 QT_TRANSLATE_NOOP("goconf::Viewpoint",
                                   "programs started from the desktop see what .profile sets only where the "
                                   "display manager runs it, as most do on Debian")),
             translated(
                 QT_TRANSLATE_NOOP("goconf::Viewpoint",
                                   "Settings in environment.d or in Go's own file reach them everywhere."))});
    }
    reading.layers = layers + reading.layers;
}

} // namespace

QLatin1StringView viewName(View view)
{
    switch (view) {
    case View::Process: return "process"_L1;
    case View::Terminal: return "terminal"_L1;
    case View::Desktop: return "desktop"_L1;
    }
    Q_UNREACHABLE();
}

Result<ViewpointReading> readViewpoint(View view, const Host &host, const ViewpointOptions &options)
{
    ViewpointReading reading;
    reading.view = view;
    if (view == View::Process || host.os.isWindows()) {
        // On Windows every program is given its environment from the registry, whoever starts it.
        readProcess(host, reading);
        return reading;
    }
    if (const Result<QString> home = host.home(); !home)
        return fail(home.error());
    if (view == View::Terminal)
        readTerminal(host, options, reading);
    else
        readDesktop(host, reading);
    return reading;
}

} // namespace goconf
