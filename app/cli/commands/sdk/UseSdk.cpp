// SPDX-License-Identifier: MIT
#include "commands/sdk/UseSdk.h"

#include "sdk/SdkLock.h"
#include "sdk/SdkRemover.h"
#include "sdk/SdkSwitcher.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkUseCommand)
};

/// Unless it comes to a change, not even the lock is made.
bool willWrite(const SdkSwitch &plan, const WriteOptions &options)
{
    const bool isRefused =
        std::any_of(plan.problems.cbegin(), plan.problems.cend(),
                    [](const Problem &problem) { return problem.severity == Severity::Error; });
    return !options.dryRun && !plan.changes.isEmpty() && (options.yes || !isRefused);
}

} // namespace

int useSdk(const Host &host, const QString &root, const SdkReport &report, const QJsonObject &facts,
           const WriteOptions &options, Console &console)
{
    const SdkSwitcher switcher(host);
    const Result<SdkSwitch> first = switcher.plan(root, report);
    if (!first)
        return console.fail(first.error());
    std::optional<Result<FileLock>> lock;
    if (willWrite(*first, options))
        lock.emplace(lockSdks(host));
    if (lock && !*lock)
        return console.fail(lock->error());
    if (lock)
        SdkRemover(host).sweep(report.folders.moduleCache);
    const QString version = QString::fromLatin1(first->sdk.versionText);
    const Planner planner = [&] {
        return switcher.plan(root, report).map([](const SdkSwitch &plan) { return plan.changes; });
    };
    Remarks remarks;
    remarks.always = first->problems;
    remarks.afterChange = [&] { return switcher.proof(*first); };
    remarks.nothingToDo = Text::tr("%1 is the chosen one already: %2").arg(version, host.os.native(root));
    remarks.facts = {
        {u"version"_s, version}, {u"path"_s, host.os.native(root)}, {u"link"_s, host.os.native(first->link)}};
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        remarks.facts.insert(fact.key(), fact.value());
    return carryOut(host, planner, remarks, options, console);
}

} // namespace goconf
