// SPDX-License-Identifier: MIT
//
// What the tests run in a process of its own, to have something go wrong at a step:
//     registry_tool apply|undo|recover STATE SEED FAULT STEP
// FAULT is the number of a CallFault::Kind. Exit: 0 done, where the number of steps is printed, 1 an error,
// whose sentence is printed, 99 ended at the step; -1 is none.
#include "CallFaults.h"
#include "FaultScene.h"

#include <QCoreApplication>

#include <cstdio>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

int run(const QString &command, const FaultScene &scene)
{
    Applier applier = scene.applier();
    std::optional<Error> error;
    if (command == "recover"_L1) {
        const Recovery recovery = applier.recover();
        if (!recovery.errors.isEmpty())
            error = recovery.errors.constFirst();
    } else if (const auto entry = command == "apply"_L1 ? applier.apply(scene.changes()) : applier.undo();
               !entry) {
        error = entry.error();
    }
    if (error) {
        std::printf("%s\n", qPrintable(error->what));
        return 1;
    }
    std::printf("%d\n", callsSoFar());
    return 0;
}

} // namespace

int main(int count, char **given)
{
    const QCoreApplication application(count, given);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    const FaultScene scene(arguments.at(2), arguments.at(3).toUInt());
    planFault({CallFault::Kind(arguments.at(4).toInt()), arguments.at(5).toInt()});
    return run(arguments.at(1), scene);
}
