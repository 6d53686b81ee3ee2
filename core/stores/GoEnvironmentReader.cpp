// SPDX-License-Identifier: MIT
#include "stores/GoEnvironmentReader.h"

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

Problem noGo()
{
    return {Severity::Warning,
            Text::tr("There is no go in PATH; these are the defaults of Go %1")
                .arg(QString::fromLatin1(GoEnvironment::newestGo.toByteArray())),
            Text::tr("install Go, or add its folder to PATH")};
}

} // namespace

GoEnvironment readGoEnvironment(const Host &host, Problems &problems)
{
    const EnvSnapshot userFile = snapshotOrProblem(GoEnvFileStore(host), problems);
    const std::optional<GoInstallation> go = GoInstallation::find(host, host.environment);
    if (!go) {
        problems.append(noGo());
        GoEnvironment newest({host, userFile, GoRootEnvStore::ofNewestGo(), std::nullopt});
        problems += newest.startupProblems();
        return newest;
    }
    const auto rootFile = [&](const GoEnvironmentInputs &inputs) {
        return snapshotOrProblem(GoRootEnvStore::of(inputs.go, userFile, inputs.host.environment), problems);
    };
    GoEnvironmentInputs inputs{host, userFile, {}, go};
    inputs.rootFile = rootFile(inputs);
    GoEnvironment first(inputs);
    problems += first.startupProblems();
    std::optional<GoEnvironmentInputs> selected = first.selected();
    if (!selected)
        return first;
    selected->rootFile = rootFile(*selected);
    GoEnvironment second(*std::move(selected));
    for (const Problem &problem : second.startupProblems()) {
        if (!problems.contains(problem))
            problems.append(problem);
    }
    return second;
}

} // namespace goconf
