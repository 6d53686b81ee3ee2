// SPDX-License-Identifier: MIT
#include "commands/sdk/SdkUseCommand.h"

#include "Arguments.h"
#include "commands/SharedOptions.h"
#include "commands/sdk/UseSdk.h"
#include "sdk/SdkChoice.h"

#include <QCoreApplication>

namespace goconf {

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
    return useSdk(host, sdks->constFirst().path, report, {}, m_options, console);
}

} // namespace goconf
