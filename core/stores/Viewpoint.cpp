// SPDX-License-Identifier: MIT
#include "stores/Viewpoint.h"

#include "base/WindowsName.h"
#include "stores/ProcessEnvironmentStore.h"
#include "stores/ViewpointSession.h"
#include "stores/ViewpointSources.h"
#include "stores/shell/ShellProfileStore.h"

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// Gives each value of the process the place of the last profile statement that makes exactly this value:
/// likely its origin, which nobody saw.
void locate(EnvSnapshot &process, const QVector<EnvLayer> &layers, Os os)
{
    const auto keyOf = [os](const EnvEntry &entry) {
        return std::pair(os.caseSensitiveNames() ? entry.name : upperName(entry.name), entry.value);
    };
    QHash<std::pair<QByteArray, QByteArray>, Location> places;
    for (auto layer = layers.crbegin(); layer != layers.crend(); ++layer) {
        for (const EnvEntry &entry : layer->snapshot.entries) {
            if (entry.effect != EntryEffect::None)
                places.insert(keyOf(entry), entry.location);
        }
    }
    for (EnvEntry &entry : process.entries) {
        entry.location = places.value(keyOf(entry));
        if (!entry.location.isEmpty())
            entry.certainty = Certainty::Static;
    }
}

/// Where viewpointSources() names sh, what ~/.profile sets for certain comes on top of the session.
void readDesktop(const Host &host, const ViewpointSession &session, ViewpointReading &reading)
{
    reading.environment = session.environment;
    reading.layers = session.layers;
    reading.problems += session.problems;
    const QStringList sources = viewpointSources(View::Desktop, host.os, shellOfProgram(host.loginShell));
    if (!sources.contains(shellId(ShellKind::Sh)))
        return;
    Host before = host;
    before.environment = session.environment;
    const Result<EnvSnapshot> profile =
        ShellProfileStore(before, ShellKind::Sh)
            .read(ShellStart::LoginBatch, session.path(ShellStart::LoginBatch));
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
             viewpointText(
                 QT_TRANSLATE_NOOP("goconf::Viewpoint",
                                   "programs started from the desktop see what .profile sets only where the "
                                   "display manager runs it, as most do on Debian")),
             viewpointText(
                 QT_TRANSLATE_NOOP("goconf::Viewpoint",
                                   "Settings in environment.d or in Go's own file reach them everywhere."))});
    }
    reading.layers = layers + reading.layers;
}

/// The files of terminal and desktop are shown below the process, decide nothing, and tell what differs
/// there.
void readProcess(const Host &host, bool compares, ViewpointReading &reading)
{
    reading.environment = host.environment;
    const ViewpointSession session = ViewpointSession::read(host);
    reading.problems += session.problems;
    QVector<EnvLayer> below;
    if (const auto kind = shellOfProgram(host.loginShell)) {
        const EnvSnapshot profile = snapshotOrProblem(ShellProfileStore(host, *kind), reading.problems);
        below.append({QString(shellId(*kind)), profile, EmptyValue::Unset, false});
    }
    const QVector<EnvLayer> terminal = compares ? below + session.terminalLayers() : QVector<EnvLayer>();
    below += session.layers;
    below.removeLast(); // what login gives has no place of its own
    for (EnvLayer &layer : below)
        layer.inForce = false;
    EnvSnapshot process = snapshotOrProblem(ProcessEnvironmentStore(host), reading.problems);
    locate(process, below, host.os);
    reading.layers = QVector<EnvLayer>{{u"process"_s, process, EmptyValue::Unset, true}} + below;
    if (!compares)
        return;
    reading.differences = ViewpointDifferences(host.environment);
    reading.differences.add(View::Terminal, terminal);
    ViewpointReading desktop;
    readDesktop(host, session, desktop);
    reading.differences.add(View::Desktop, desktop.layers);
}

} // namespace

Result<ViewpointReading> readViewpoint(View view, const Host &host, const ViewpointOptions &options)
{
    ViewpointReading reading;
    reading.view = view;
    const bool isAlone = host.os.isWindows() && !host.registry;
    if (view == View::Process || isAlone) {
        readProcess(host, options.compares, reading);
        return reading;
    }
    if (const Result<QString> home = host.home(); !home)
        return fail(home.error());
    // On Windows every program is given the same, whoever starts it.
    if (view == View::Terminal && !host.os.isWindows())
        readTerminal(host, options, reading);
    else
        readDesktop(host, ViewpointSession::read(host), reading);
    return reading;
}

} // namespace goconf
