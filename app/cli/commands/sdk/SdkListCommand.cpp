// SPDX-License-Identifier: MIT
#include "commands/sdk/SdkListCommand.h"

#include "commands/FolderArgument.h"
#include "commands/SharedOptions.h"
#include "commands/sdk/SdkDocument.h"
#include "commands/sdk/SdkTable.h"
#include "platform/StopSignals.h"

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
    word->add_option(
            "--projects", m_projects,
            utf8(Text::tr("Folders with your projects, to mark the toolchains in the module cache that "
                          "none of them asks for")))
        ->type_name("DIR...");
    declareJson(*word, m_json);
    return word;
}

Result<QStringList> SdkListCommand::projectFolders(const Host &host, const std::vector<std::string> &names)
{
    QStringList folders;
    for (const std::string &name : names) {
        const Result<QString> folder =
            folderArgument(host, name, Text::tr("There is no folder “%1”: name one that has your projects"));
        if (!folder)
            return goconf::fail(folder.error());
        folders.append(*folder);
    }
    return folders;
}

int SdkListCommand::run(const Host &host, Console &console)
{
    console.setJson(m_json);
    if (const Result<QString> home = host.home(); !home)
        return console.fail(home.error());
    const Result<QStringList> projects = projectFolders(host, m_projects);
    if (!projects)
        return console.fail(projects.error());
    const StopSignals signals;
    SdkSearchOptions options;
    options.projects = *projects;
    options.stop = signals.token();
    const SdkReport report = findSdks(host, options);
    if (options.stop.stop_requested())
        return console.failStopped();
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
