// SPDX-License-Identifier: MIT
#include "commands/sdk/SdkAvailableCommand.h"

#include "commands/FolderArgument.h"
#include "commands/SharedOptions.h"
#include "commands/sdk/AvailableDocument.h"
#include "commands/sdk/AvailableTable.h"
#include "platform/StopSignals.h"
#include "proxy/GoDownloads.h"
#include "proxy/Network.h"
#include "sdk/SdkFinder.h"
#include "sdk/release/ReleaseFinder.h"

#include <QCoreApplication>

#include <future>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

// Somebody waits for a list of a few kilobytes, and there are other places to ask.
constexpr HttpLimits siteLimits{std::chrono::seconds(5)};
constexpr HttpLimits proxyLimits{std::chrono::seconds(20)};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkAvailableCommand)
};

} // namespace

CLI::App *SdkAvailableCommand::declare(CLI::App &parent)
{
    CLI::App *word = parent.add_subcommand(
        name(), utf8(Text::tr("Releases of Go that can be installed, and which one to take")));
    word->add_flag("--all", m_all,
                   utf8(Text::tr("Also releases that are no longer supported, and previews")));
    word->add_option("--from", m_from,
                     utf8(Text::tr("Who is asked: goproxy (the module proxies in GOPROXY), go.dev, or the "
                                   "address of a mirror of it; by default go.dev, then goproxy")))
        ->type_name("goproxy|go.dev|URL");
    word->add_option("--project", m_project,
                     utf8(Text::tr("Folder of a project, whose go.work or go.mod decides which release is "
                                   "recommended")))
        ->type_name("DIR");
    declareJson(*word, m_json);
    return word;
}

Result<ReleaseList> SdkAvailableCommand::findReleases(const Host &host, const QDateTime &now,
                                                      const std::stop_token &stop, Problems &problems) const
{
    const Result<QString> cache = host.cacheDir();
    if (!cache)
        return goconf::fail(cache.error());
    const ModuleSettings settings = moduleSettings(host, problems);
    const Result<Network> network = Network::open(host, settings);
    if (!network)
        problems.append({Severity::Warning, network.error().what, {}});
    std::optional<HttpClient> siteClient;
    std::optional<HttpClient> proxyClient;
    // A project may ask for a line that is no longer supported.
    const bool all = m_all || !m_project.empty();
    ReleaseFinder finder(ReleaseStore(*cache), {host.os.goName(), host.architecture, all, now});
    if (network && m_from != "goproxy") {
        siteClient.emplace(network->client(siteLimits));
        const bool isDefault = m_from.empty() || m_from == "go.dev";
        const QByteArray address = isDefault ? GoDownloads::read().releases : bytes(m_from);
        const Result<ReleaseSite> site = ReleaseSite::at(*siteClient, address);
        if (!site) // of somebody's own writing
            return goconf::fail(site.error());
        finder.setSite(*site);
    }
    if (network && (m_from.empty() || m_from == "goproxy")) {
        proxyClient.emplace(network->client(proxyLimits));
        finder.setProxies(ModuleProxyChain::make(*proxyClient, settings));
    }
    Result<ReleaseList> list = finder.find(stop);
    problems += finder.problems();
    return list;
}

int SdkAvailableCommand::run(const Host &host, Console &console)
{
    console.setJson(m_json);
    const Result<QString> home = host.home();
    if (!home)
        return console.fail(home.error());
    AvailableSdks available;
    available.now = QDateTime::currentDateTimeUtc();
    if (!m_project.empty()) {
        const Result<QString> folder = folderArgument(
            host, m_project, Text::tr("There is no folder “%1”: name the folder of a project"));
        const Result<ProjectGo> project =
            folder ? ProjectGo::find(host, *folder) : goconf::fail(folder.error());
        if (!project)
            return console.fail(project.error());
        available.project = *project;
    }
    // A shell is started for the one, servers are waited for in the other.
    const StopSignals signals;
    SdkSearchOptions options;
    options.stop = signals.token();
    auto found = std::async(std::launch::async, [&] { return findSdks(host, options); });
    Result<ReleaseList> list = findReleases(host, available.now, options.stop, available.problems);
    const SdkReport report = found.get();
    if (options.stop.stop_requested())
        return console.failStopped();
    if (!list && list.error().code == ErrorCode::InvalidValue)
        return console.failUsage(list.error().what); // --from
    if (!list)
        return console.fail(list.error());
    available.list = std::move(*list);
    const auto wanted = available.project ? std::optional(available.project->wanted) : std::nullopt;
    available.offer = ReleaseOffer::make(available.list, report.sdks, wanted, m_all);
    if (!available.offer.recommended() && wanted) {
        available.problems.append({Severity::Warning,
                                   Text::tr("no release in the list is as new as Go %1")
                                       .arg(QString::fromLatin1(wanted->toByteArray())),
                                   Text::tr("check the go and toolchain lines of the project")});
    }
    if (console.isJson()) {
        console.write(availableDocument(available));
        return ExitDone;
    }
    for (const QString &line : availableTable(available, *home))
        console.print(line);
    for (const Problem &problem : available.problems)
        console.note(problem);
    return ExitDone;
}

} // namespace goconf
