// SPDX-License-Identifier: MIT
//
// What the tests run in processes of its own, to kill it:
//     sdk_tool use HOME ROOT         chooses the Go at ROOT
//     sdk_tool undo|recover HOME     takes that back
//     sdk_tool remove HOME NAME      removes a Go, after what a killed run left
// Exit: 0 done, 1 an error, whose sentence is printed. The account's login shell is bash, which is not
// started.

#include "change/Applier.h"
#include "sdk/SdkRemover.h"
#include "sdk/SdkSwitcher.h"

#include <QFile>

#include <cstdio>

using namespace goconf;
using namespace Qt::StringLiterals;

namespace {

int report(const Error &error)
{
    std::printf("%s\n", qPrintable(error.what));
    return 1;
}

template <typename Value>
int report(const Result<Value> &result)
{
    return result ? 0 : report(result.error());
}

int use(const Host &host, Applier &applier, const QString &root)
{
    const Result<SdkSwitch> plan = SdkSwitcher(host).plan(root, SdkReport());
    return plan ? report(applier.apply(plan->changes)) : report(plan.error());
}

int remove(const Host &host, const QByteArray &name)
{
    Host quiet = host;
    quiet.loginShell.clear();
    const SdkReport machine = findSdks(quiet);
    const SdkRemover remover(quiet);
    remover.sweep(machine.folders.moduleCache);
    const Result<SdkRemoval> plan = remover.plan(name, machine);
    return plan ? report(remover.remove(*plan)) : report(plan.error());
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 3)
        return 2;
    const QByteArray command(arguments[1]);
    const QString home = QString::fromLocal8Bit(arguments[2]);
    Host host = Host::current();
    host.environment = Environment(Os::Linux);
    host.environment.set("HOME", QFile::encodeName(home));
    host.environment.set("PATH", "/nowhere");
    host.loginShell = u"/bin/bash"_s;
    host.systemRoot = home + "/../root"_L1;
    Applier applier(host.stateDir().value_or(QString()));
    if (command == "recover") {
        const Applier::Recovery recovery = applier.recover();
        return recovery.errors.isEmpty() ? 0 : report(recovery.errors.constFirst());
    }
    if (command == "undo")
        return report(applier.undo());
    if (count < 4)
        return 2;
    if (command == "use")
        return use(host, applier, QString::fromLocal8Bit(arguments[3]));
    return command == "remove" ? remove(host, QByteArray(arguments[3])) : 2;
}
