// SPDX-License-Identifier: MIT
//
// What RegistryDeaths runs in a process of its own, to have it end at a step:
//     registry_tool apply|undo|recover STATE SEED STEP
// Exit: 0 done, where the number of steps is printed, 1 an error, whose sentence is printed, 99 ended at the
// step; -1 is none.
#include "KillCalls.h"
#include "KillScene.h"

#include <QCoreApplication>

#include <cstdio>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

int run(const QString &command, const KillScene &scene)
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
    if (arguments.size() != 5)
        return 2;
    const KillScene scene(arguments.at(2), arguments.at(3).toUInt());
    killAt(arguments.at(4).toInt());
    return run(arguments.at(1), scene);
}
