// SPDX-License-Identifier: MIT
#include "commands/sdk/SdkInstallCommand.h"

#include "commands/SharedOptions.h"
#include "commands/sdk/SdkInstallPlan.h"
#include "commands/sdk/SdkInstallReport.h"
#include "commands/sdk/UseSdk.h"
#include "platform/StopSignals.h"
#include "proxy/GoDownloads.h"
#include "proxy/Network.h"
#include "sdk/SdkRemover.h"
#include "sdk/install/SdkInstallMeans.h"
#include "sdk/install/SdkSourceFinder.h"

#include <QCoreApplication>

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
    if (m_from == "go.dev")
        return GoDownloads::read().releases;
    return m_from == "goproxy" ? QByteArray() : bytes(m_from);
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
    SdkSourceFinder finder(host, settings, **means, {siteAddress(), !m_options.dryRun});
    const SdkSourceFinder::Source source = finder.find(*wish);
    for (const Problem &problem : finder.problems()) {
        if (!console.isJson())
            console.note(problem);
    }
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
