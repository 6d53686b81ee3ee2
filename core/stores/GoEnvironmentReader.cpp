// SPDX-License-Identifier: MIT
#include "stores/GoEnvironmentReader.h"

#include "env/go/GoInPath.h"
#include "stores/GoEnvFileStore.h"
#include "stores/GoRootEnvStore.h"
#include "stores/ViewpointSession.h"

#include <QCoreApplication>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::GoEnvironmentReader)
};

QString newestGo()
{
    return QString::fromLatin1(GoEnvironment::newestGo.toByteArray());
}

QString noGoIn(View view)
{
    switch (view) {
    case View::Process: return Text::tr("There is no go in PATH; these are the defaults of Go %1");
    case View::Terminal:
        return Text::tr("A new terminal finds no go in its PATH; these are the defaults of Go %1");
    case View::Desktop:
        return Text::tr(
            "Programs started from the desktop find no go in PATH; these are the defaults of Go %1");
    }
    Q_UNREACHABLE();
}

Problem noGo(View view)
{
    return {Severity::Warning, noGoIn(view).arg(newestGo()),
            view == View::Process ? Text::tr("install Go, or add its folder to PATH")
                                  : Text::tr("install Go, or add its folder with goconf path add DIR")};
}

/// Nobody knows what that one answers, and whether it starts.
Problem hiddenGo(const GoInPath &found)
{
    const QString message =
        found.program.isEmpty()
            ? Text::tr(
                  "The go in PATH, %1, is a script; which Go it starts cannot be told without running it")
                  .arg(found.launcher)
            : Text::tr("The go in PATH, %1, is the program %2; which Go it starts cannot be told without "
                       "running it")
                  .arg(found.launcher, found.program);
    return {Severity::Warning, message,
            found.go
                ? Text::tr("these are the values of %1, the next one in PATH; go env shows those of the "
                           "first")
                      .arg(found.go->executable())
                : Text::tr("these are the defaults of Go %1; go env shows its own values").arg(newestGo())};
}

Problem tooOld(const GoVersion &go)
{
    return {Severity::Warning,
            Text::tr("Go %1 is too old to be followed exactly; these are its settings by the rules of Go %2")
                .arg(QString::fromLatin1(go.toByteArray()),
                     QString::fromLatin1(GoEnvironment::oldestGo.toByteArray())),
            Text::tr("install a newer Go, or put its folder before the old one in PATH")};
}

/// Before there was a go.env, the same proxy and checksum database were built into go.
EnvSnapshot builtIntoOldGo()
{
    EnvSnapshot snapshot = GoRootEnvStore::ofNewestGo();
    snapshot.entries.removeIf([](const EnvEntry &entry) { return entry.name == "GOTOOLCHAIN"; });
    return snapshot;
}

} // namespace

GoEnvironment readGoEnvironment(const Host &host, Problems &problems, View view)
{
    const EnvSnapshot userFile = snapshotOrProblem(GoEnvFileStore(host), problems);
    const GoInPath found = GoInPath::find(host, host.environment);
    if (!found.go || !found.launcher.isEmpty()) {
        problems.append(found.launcher.isEmpty() ? noGo(view) : hiddenGo(found));
        GoEnvironment newest({host, userFile, GoRootEnvStore::ofNewestGo(), std::nullopt});
        problems += newest.startupProblems(); // those of the settings, which stop any Go
        if (!found.go)
            return newest;
    }
    const auto rootFile = [&](const GoEnvironmentInputs &inputs) {
        const GoVersion version = inputs.go->version();
        if (!version.isValid() || version >= GoEnvironment::oldestGo)
            return snapshotOrProblem(GoRootEnvStore::of(inputs.go, userFile, inputs.host.environment),
                                     problems);
        problems.append(tooOld(version));
        return builtIntoOldGo();
    };
    GoEnvironmentInputs inputs{host, userFile, {}, found.go};
    inputs.rootFile = rootFile(inputs);
    GoEnvironment first(inputs);
    if (!found.launcher.isEmpty())
        return first;
    problems += first.startupProblems() + first.startupWarnings();
    std::optional<GoEnvironmentInputs> selected = first.selected();
    if (!selected)
        return first;
    selected->rootFile = rootFile(*selected);
    GoEnvironment second(*std::move(selected));
    for (const Problem &problem : second.startupProblems() + second.startupWarnings()) {
        if (!problems.contains(problem))
            problems.append(problem);
    }
    return second;
}

} // namespace goconf
