// SPDX-License-Identifier: MIT
#include "commands/sdk/SdkListCommand.h"

#include "commands/SharedOptions.h"
#include "commands/sdk/SdkDocument.h"
#include "commands/sdk/SdkTable.h"

#include <QCoreApplication>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkListCommand)
};

} // namespace

CLI::App *SdkListCommand::declare(CLI::App &parent)
{
    CLI::App *word = parent.add_subcommand(
        name(), utf8(Text::tr("Every Go on this machine, and which one wins where and why")));
    declareJson(*word, m_json);
    return word;
}

int SdkListCommand::run(const Host &host, Console &console)
{
    console.setJson(m_json);
    if (const Result<QString> home = host.home(); !home)
        return console.fail(home.error());
    const SdkReport report = findSdks(host);
    if (console.isJson()) {
        console.write(sdkDocument(report));
        return ExitDone;
    }
    for (const QString &line : sdkTable(report, *host.home()))
        console.print(line);
    for (const Problem &problem : report.problems)
        console.note(problem);
    return ExitDone;
}

} // namespace goconf
