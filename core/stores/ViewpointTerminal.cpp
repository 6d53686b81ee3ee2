// SPDX-License-Identifier: MIT
#include "stores/ViewpointSession.h"

#include "env/GoVariables.h"
#include "env/NameAdvice.h"
#include "stores/OtherTerminals.h"
#include "stores/macos/EtcPathsStore.h"
#include "stores/shell/ShellProfileStore.h"
#include "stores/shell/ShellTrace.h"

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// The names whose origin is asked for: Go's, PATH, the caller's, and of what the profiles name those that
/// are meant to be Go's. The shell prints the value of each before every command that it runs.
QByteArrayList watchedNames(const ViewpointOptions &options, const EnvSnapshot &profile)
{
    QByteArrayList names = {"PATH"};
    for (const GoVariable &variable : GoVariables::catalogue().all())
        names.append(variable.name);
    names += options.names;
    for (const EnvEntry &entry : profile.entries) {
        if (!names.contains(entry.name) && NameAdvice::nearestName(entry.name))
            names.append(entry.name);
    }
    return names;
}

/// What every shell changes by itself.
bool isShellsOwn(const QByteArray &name)
{
    return name == "_" || name == "SHLVL" || name == "PWD" || name == "OLDPWD";
}

/// The place that reading the files gives for a name with exactly that value.
Location staticPlace(const EnvSnapshot &profile, const QByteArray &name, const QByteArray &value)
{
    for (auto entry = profile.entries.crbegin(); entry != profile.entries.crend(); ++entry) {
        if (entry->name == name && entry->value == value)
            return entry->location;
    }
    return {};
}

/// What the shell made of the session's environment, oldest change of each name first.
EnvSnapshot changesOf(const ShellTraceReport &report, const Environment &session, const EnvSnapshot &profile)
{
    EnvSnapshot snapshot;
    const QByteArrayList names = report.environment.names();
    for (const QByteArray &name : names) {
        const QByteArray value = report.environment.value(name);
        const QVector<TracedChange> history = report.history.value(name);
        if ((history.isEmpty() && session.find(name) == value) || isShellsOwn(name))
            continue;
        for (qsizetype i = 0; i + 1 < history.size(); ++i) {
            if (history.at(i).valueKnown && history.at(i).value)
                snapshot.entries.append({name, history.at(i).statement, *history.at(i).value,
                                         history.at(i).location, Certainty::Exact});
        }
        EnvEntry entry{name, value, value, report.origin(name), Certainty::Exact};
        if (!history.isEmpty())
            entry.raw = history.constLast().statement;
        if (entry.location.isEmpty()) {
            entry.location = staticPlace(profile, name, value);
            entry.certainty = entry.location.isEmpty() ? Certainty::Exact : Certainty::Static;
        }
        snapshot.entries.append(entry);
    }
    return snapshot;
}

/// The session's layers; names that the shell has taken away are shown, but decide nothing.
QVector<EnvLayer> belowShell(const QVector<EnvLayer> &layers, const Environment &environment)
{
    QVector<EnvLayer> result;
    for (const EnvLayer &layer : layers) {
        EnvLayer kept = layer;
        EnvLayer taken{layer.store, {}, layer.emptyValue, false};
        kept.snapshot.entries.clear();
        for (const EnvEntry &entry : layer.snapshot.entries)
            (environment.contains(entry.name) ? kept : taken).snapshot.entries.append(entry);
        result.append(kept);
        if (!taken.snapshot.entries.isEmpty())
            result.append(taken);
    }
    return result;
}

/// On macOS path_helper runs after .zshenv: it puts its own folders before those that stood in PATH then.
EnvSnapshot afterPathHelper(EnvSnapshot profile, const EnvSnapshot &pathFiles)
{
    if (pathFiles.entries.isEmpty())
        return profile;
    for (EnvEntry &entry : profile.entries) {
        if (entry.name == "PATH" && entry.location.path.endsWith("zshenv"_L1))
            entry.value = EtcPathsStore::withFolders(pathFiles, entry.value);
    }
    return profile;
}

void readStatically(const QString &store, const EnvSnapshot &profile, const ViewpointSession &before,
                    ViewpointReading &reading)
{
    const QVector<EnvLayer> below = before.terminalLayers();
    const QVector<EnvLayer> shell = profileLayers(store, afterPathHelper(profile, before.pathFiles), true);
    for (const EnvLayer &layer : {below.constFirst(), shell.constFirst()}) {
        for (const EnvEntry &entry : layer.snapshot.entries) {
            if (layer.inForce)
                reading.environment.set(entry.name, entry.value);
        }
    }
    reading.layers = shell + below;
}

Problem unknownShell(const QString &shell)
{
    const QString message =
        shell.isEmpty() ? viewpointText(QT_TRANSLATE_NOOP("goconf::Viewpoint",
                                                          "this account has no login shell that we know of"))
                        : viewpointText(QT_TRANSLATE_NOOP("goconf::Viewpoint",
                                                          "the login shell %1 is not one that we know"))
                              .arg(shell);
    return {Severity::Warning, message,
            viewpointText(QT_TRANSLATE_NOOP(
                "goconf::Viewpoint", "What its profile sets is not shown; look at it in a terminal."))};
}

} // namespace

void readTerminal(const Host &host, const ViewpointOptions &options, ViewpointReading &reading)
{
    const ViewpointSession before = ViewpointSession::read(host);
    reading.environment = before.environment;
    reading.layers = before.layers;
    reading.problems += before.problems;
    const std::optional<ShellKind> kind = shellOfProgram(host.loginShell);
    if (!kind) {
        reading.problems.append(unknownShell(host.loginShell));
        return;
    }
    const QString store(shellId(*kind));
    Host session = host;
    session.environment = before.environment;
    constexpr ShellStart start = ShellStart::LoginInteractive;
    const EnvSnapshot profile = snapshotOrProblem(
        ShellProfileStore(session, *kind).read(start, before.path(start)), reading.problems);
    const QString home = QString::fromUtf8(host.environment.value("HOME"));
    const Result<ShellTraceReport> report =
        ShellTrace::run({host.loginShell, *kind, start, before.environment, home},
                        watchedNames(options, profile), options.timeLimit, options.stop);
    if (!report) {
        reading.problems.append(
            {Severity::Warning, report.error().what,
             viewpointText(QT_TRANSLATE_NOOP(
                 "goconf::Viewpoint", "Until then its files are read without running them, which may miss a "
                                      "value."))});
        readStatically(store, profile, before, reading);
        return;
    }
    reading.traced = report->traced;
    for (const Problem &problem : profile.unfollowed)
        reading.problems.removeAll(problem); // the shell itself has answered
    if (!report->traced)
        reading.problems.append({Severity::Info, report->whyNotTraced, {}});
    reading.environment = report->environment;
    reading.problems += otherTerminals(host, *kind, report->environment);
    reading.layers = QVector<EnvLayer>{{store, changesOf(*report, before.environment, profile)}} +
                     belowShell(before.terminalLayers(), report->environment);
}

} // namespace goconf
