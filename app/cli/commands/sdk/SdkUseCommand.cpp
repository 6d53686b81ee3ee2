// SPDX-License-Identifier: MIT
#include "commands/sdk/SdkUseCommand.h"

#include "Arguments.h"
#include "commands/SharedOptions.h"
#include "sdk/SdkChoice.h"
#include "sdk/SdkLock.h"

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

} // namespace

CLI::App *SdkUseCommand::declare(CLI::App &parent)
{
    CLI::App *word =
        parent.add_subcommand(name(), utf8(Text::tr("Make a Go the one that new terminals find first")));
    word->add_option(std::string(sdkArgument.data()), m_sdk,
                     utf8(Text::tr("A version on this machine such as 1.27.3, or the path of a Go")))
        ->type_name("")
        ->required();
    declareWriteOptions(*word, m_options, m_json,
                        Text::tr("Do it although new terminals find another Go, or mix two"));
    return word;
}

/// Unless it comes to a change, not even the lock is made.
bool SdkUseCommand::willWrite(const SdkSwitch &plan) const
{
    const bool isRefused =
        std::any_of(plan.problems.cbegin(), plan.problems.cend(),
                    [](const Problem &problem) { return problem.severity == Severity::Error; });
    return !m_options.dryRun && !plan.changes.isEmpty() && (m_options.yes || !isRefused);
}

int SdkUseCommand::run(const Host &host, Console &console)
{
    console.setJson(m_json);
    if (const Result<QString> home = host.home(); !home)
        return console.fail(home.error());
    if (const Result<void> named = host.checkPaths(); !named)
        return console.fail(named.error());
    const SdkReport report = findSdks(host);
    const Result<QVector<Sdk>> sdks = chooseSdks(report, host, bytes(m_sdk));
    if (!sdks && sdks.error().code == ErrorCode::InvalidValue)
        return console.failUsage(sdks.error().what);
    if (!sdks)
        return console.fail(sdks.error());
    const QString root = sdks->constFirst().path;
    const SdkSwitcher switcher(host);
    const Result<SdkSwitch> first = switcher.plan(root, report);
    if (!first)
        return console.fail(first.error());
    std::optional<Result<FileLock>> lock;
    if (willWrite(*first))
        lock.emplace(lockSdks(host));
    if (lock && !*lock)
        return console.fail(lock->error());
    const QString version = QString::fromLatin1(first->sdk.versionText);
    const Planner planner = [&] {
        return switcher.plan(root, report).map([](const SdkSwitch &plan) { return plan.changes; });
    };
    Remarks remarks;
    remarks.always = first->problems;
    remarks.afterChange = [&] { return switcher.proof(*first); };
    remarks.nothingToDo = Text::tr("%1 is the chosen one already: %2").arg(version, root);
    remarks.facts = {{u"version"_s, version}, {u"path"_s, root}, {u"link"_s, first->link}};
    return carryOut(host, planner, remarks, m_options, console);
}

} // namespace goconf
