// SPDX-License-Identifier: MIT
#include "commands/sdk/SdkInstallCommand.h"

#include "Network.h"
#include "commands/SharedOptions.h"
#include "commands/sdk/SdkInstallMeans.h"
#include "commands/sdk/SdkInstallPlan.h"
#include "commands/sdk/SdkInstallReport.h"
#include "commands/sdk/UseSdk.h"
#include "platform/StopSignals.h"
#include "proxy/GoDownloads.h"
#include "proxy/ModuleProxyChain.h"
#include "sdk/SdkRemover.h"
#include "sdk/install/ArchiveSource.h"
#include "sdk/install/LocalSdkFile.h"
#include "sdk/install/LocalSdkFolder.h"
#include "sdk/install/ModuleSource.h"
#include "sdk/release/ReleaseFinder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkInstallCommand)
};

} // namespace

CLI::App *SdkInstallCommand::declare(CLI::App &parent)
{
    CLI::App *word = parent.add_subcommand(
        name(), utf8(Text::tr("Install a Go beside those that are there, proven by the checksum database")));
    word->add_option(
            "VERSION", m_what,
            utf8(Text::tr("A version such as 1.27.3, a line such as 1.27, latest, or an archive that "
                          "you have")))
        ->type_name("")
        ->required();
    word->add_option("--from", m_from,
                     utf8(Text::tr("Where it is downloaded from: goproxy, which is what GOPROXY names and "
                                   "what holds without the option; go.dev; or the address of a site as "
                                   "go.dev/dl is")))
        ->type_name("SOURCE");
    word->add_flag("--activate", m_activate,
                   utf8(Text::tr("Make it the one that new terminals find first, as goconf sdk use does")));
    word->add_flag("--unproven", m_unproven,
                   utf8(Text::tr("Install it although the checksum database cannot be asked; what that "
                                 "contradicts is refused all the same")));
    declareWriteOptions(*word, m_options, m_json,
                        Text::tr("With --activate, do that although new terminals find another Go, or mix "
                                 "two"));
    return word;
}

QByteArray SdkInstallCommand::siteAddress() const
{
    return m_from == "go.dev" ? GoDownloads::read().releases : bytes(m_from);
}

Result<SdkWish> SdkInstallCommand::readWish() const
{
    const Result<SdkWish> wish = SdkWish::parse(bytes(m_what));
    if (wish && wish->kind == SdkWish::Kind::File && !m_from.empty())
        return goconf::fail(ErrorCode::InvalidValue,
                            Text::tr("a file is not downloaded from anywhere: leave out --from"));
    return wish;
}

int SdkInstallCommand::run(const Host &host, Console &console)
{
    console.setJson(m_json);
    const Result<SdkWish> wish = readWish();
    if (!wish)
        return console.failUsage(wish.error().what);
    if (const Result<void> named = host.checkPaths(); !named)
        return console.fail(named.error());
    Problems problems;
    const ModuleSettings settings = moduleSettings(host, problems);
    std::optional<StopSignals> signals(std::in_place);
    const std::stop_token stop = signals->token();
    const auto means = SdkInstallMeans::open(host, settings, stop);
    if (!means)
        return console.fail(means.error());
    const Source source = sourceOf(*wish, host, settings, **means, console);
    if (!source)
        return source.error().code == ErrorCode::InvalidValue ? console.failUsage(source.error().what)
                                                              : console.fail(source.error());
    const SdkInstaller installer(host, (*means)->log());
    if (m_options.dryRun)
        return plan(host, installer, **source, stop, console);
    SdkRemover(host).sweep(settings.moduleCache, stop);
    SdkInstallReport report((*source)->version(), console);
    const bool mayBeUnproven = m_unproven || wish->kind == SdkWish::Kind::File;
    const auto tell = [&report](const SdkProgress &now) { report.tell(now); };
    const ProofPolicy policy = mayBeUnproven ? ProofPolicy::WhereAvailable : ProofPolicy::Required;
    const Result<SdkInstallation> done = installer.install(**source, policy, {tell, stop});
    if (!done)
        return report.failed(done.error());
    report.tellDone(*done);
    signals.reset(); // what follows may be ended at any moment
    if (m_activate)
        return activate(host, *done, stop, console);
    report.finish(*done);
    return ExitDone;
}

int SdkInstallCommand::activate(const Host &host, const SdkInstallation &done, const std::stop_token &stop,
                                Console &console) const
{
    if (stop.stop_requested())
        return console.failStopped();
    return useSdk(host, done.path, findSdks(host), SdkInstallReport::facts(done), m_options, console);
}

SdkInstallCommand::Source SdkInstallCommand::sourceOf(const SdkWish &wish, const Host &host,
                                                      const ModuleSettings &settings,
                                                      const SdkInstallMeans &means, Console &console) const
{
    if (wish.kind == SdkWish::Kind::File)
        return fileSource(host);
    if (!means.client())
        return goconf::fail(means.client().error());
    const Result<ToolchainVersion> version = resolve(wish, host, settings, means, console);
    if (!version)
        return goconf::fail(version.error());
    if (!isFromProxies()) {
        return ReleaseSite::at(*means.client(), siteAddress())
            .map([&](const ReleaseSite &site) -> std::unique_ptr<SdkSource> {
                return std::make_unique<ArchiveSource>(*means.client(), site, *version);
            });
    }
    return ModuleProxyChain::make(*means.client(), settings)
        .map([&](const ModuleProxyChain &chain) -> std::unique_ptr<SdkSource> {
            return std::make_unique<ModuleSource>(chain, *version);
        });
}

SdkInstallCommand::Source SdkInstallCommand::fileSource(const Host &host) const
{
    const QString given = QFile::decodeName(bytes(m_what));
    const QString path = host.os.isAbsolutePath(bytes(m_what))
                             ? given
                             : QDir::cleanPath(host.os.join(host.workingDirectory, given));
    if (QFileInfo(path).isDir()) {
        Result<std::unique_ptr<LocalSdkFolder>> folder =
            LocalSdkFolder::open(path, {GoVersion(), host.os.goName(), host.architecture});
        if (!folder)
            return goconf::fail(folder.error());
        return std::unique_ptr<SdkSource>(std::move(*folder));
    }
    Result<std::unique_ptr<LocalSdkFile>> file = LocalSdkFile::open(path);
    if (!file)
        return goconf::fail(file.error());
    return std::unique_ptr<SdkSource>(std::move(*file));
}

/// What there is, the place says from which it is to be had.
Result<ReleaseList> SdkInstallCommand::findReleases(ReleaseFinder &finder, const ModuleSettings &settings,
                                                    const SdkInstallMeans &means, Console &console) const
{
    if (isFromProxies()) {
        finder.setProxies(ModuleProxyChain::make(*means.client(), settings));
    } else {
        const Result<ReleaseSite> site = ReleaseSite::at(*means.client(), siteAddress());
        if (!site)
            return goconf::fail(site.error());
        finder.setSite(*site);
    }
    Result<ReleaseList> list = finder.find(means.stop());
    for (const Problem &problem : finder.problems()) {
        if (!console.isJson())
            console.note(problem);
    }
    return list;
}

Result<ToolchainVersion> SdkInstallCommand::resolve(const SdkWish &wish, const Host &host,
                                                    const ModuleSettings &settings,
                                                    const SdkInstallMeans &means, Console &console) const
{
    ToolchainVersion version{wish.version, host.os.goName(), host.architecture};
    if (wish.kind == SdkWish::Kind::Version)
        return version;
    const Result<QString> cache = host.cacheDir();
    if (!cache)
        return goconf::fail(cache.error());
    ReleaseFinder finder(ReleaseStore(*cache),
                         {version.goos, version.goarch, wish.kind == SdkWish::Kind::Line,
                          QDateTime::currentDateTimeUtc(), !m_options.dryRun});
    const Result<ReleaseList> list = findReleases(finder, settings, means, console);
    if (!list)
        return goconf::fail(list.error());
    const auto release =
        std::find_if(list->releases.cbegin(), list->releases.cend(), [&wish](const Release &one) {
            return one.stable &&
                   (wish.kind == SdkWish::Kind::Latest || (one.version.major() == wish.version.major() &&
                                                           one.version.minor() == wish.version.minor()));
        });
    if (release == list->releases.cend())
        return goconf::fail(
            ErrorCode::NotFound,
            Text::tr("There is no release of Go %1: see what there is with goconf sdk available")
                .arg(QString::fromLatin1(wish.version.toByteArray())));
    version.go = release->version;
    return version;
}

int SdkInstallCommand::plan(const Host &host, const SdkInstaller &installer, const SdkSource &source,
                            const std::stop_token &stop, Console &console) const
{
    std::optional<SdkReport> report;
    if (m_activate) {
        SdkSearchOptions options;
        options.stop = stop;
        report = findSdks(host, options);
    }
    const Result<SdkInstallPlan> plan = SdkInstallPlan::make(host, installer, source, report, stop);
    if (stop.stop_requested())
        return console.failStopped();
    return plan ? plan->show(console) : console.fail(plan.error());
}

} // namespace goconf
