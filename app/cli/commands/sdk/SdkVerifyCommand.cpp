// SPDX-License-Identifier: MIT
#include "commands/sdk/SdkVerifyCommand.h"

#include "Arguments.h"
#include "ProgressLine.h"
#include "commands/SharedOptions.h"
#include "commands/sdk/VerdictDocument.h"
#include "commands/sdk/VerdictText.h"
#include "platform/StopSignals.h"
#include "proxy/Network.h"
#include "sdk/SdkChoice.h"
#include "sdk/SdkFinder.h"
#include "sdk/install/SdkAudit.h"
#include "sdk/install/SdkProgressText.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkVerifyCommand)
};

} // namespace

CLI::App *SdkVerifyCommand::declare(CLI::App &parent)
{
    CLI::App *word = parent.add_subcommand(
        name(), utf8(Text::tr("Proves an installed Go against the checksum database's log")));
    word->add_option(std::string(sdkArgument.data()), m_names,
                     utf8(Text::tr("Versions such as 1.27.3, or paths of a Go; without any, every Go on this "
                                   "machine")))
        ->type_name("");
    declareJson(*word, m_json);
    return word;
}

Result<QVector<Sdk>> SdkVerifyCommand::chosen(const Host &host, const std::stop_token &stop) const
{
    SdkSearchOptions options;
    options.stop = stop;
    const SdkReport report = findSdks(host, options);
    if (m_names.empty())
        return report.sdks;
    QVector<Sdk> sdks;
    for (const std::string &name : m_names) {
        const Result<QVector<Sdk>> meant = chooseSdks(report, host, bytes(name));
        if (!meant)
            return meant;
        for (const Sdk &sdk : *meant) {
            const bool isKnown = std::any_of(sdks.cbegin(), sdks.cend(),
                                             [&sdk](const Sdk &known) { return known.path == sdk.path; });
            if (!isKnown)
                sdks.append(sdk);
        }
    }
    return sdks;
}

Result<VerifiedSdks> SdkVerifyCommand::verify(const Host &host, const QVector<Sdk> &sdks,
                                              const std::stop_token &stop, Console &console)
{
    Problems problems;
    const ModuleSettings settings = moduleSettings(host, problems);
    const auto means = SdkInstallMeans::open(host, settings, stop, SdkInstallMeans::Log::MayForget);
    if (!means)
        return goconf::fail(means.error());
    SdkAudit audit(host, settings, **means);
    VerifiedSdks verified;
    ProgressLine line(!console.isJson());
    for (const Sdk &sdk : sdks) {
        const auto tell = [&](const SdkProgress &now) {
            if (line.isDue())
                line.show(sdkProgressTexts(now, QString::fromLatin1(sdk.versionText)));
        };
        Result<SdkVerdict> verdict = audit.verify(sdk, {tell, stop});
        if (!verdict)
            return goconf::fail(verdict.error());
        verified.append({sdk, *std::move(verdict)});
    }
    line.clear();
    if (const std::optional<Error> unkept = (*means)->log().unkept())
        problems.append({Severity::Warning,
                         Text::tr("the newest state of the checksum database could not be kept, so the next "
                                  "one is not compared with it: %1")
                             .arg(oneLine({Severity::Warning, unkept->what, {}})),
                         {}});
    for (const Problem &problem : std::as_const(problems)) {
        if (!console.isJson())
            console.note(problem);
    }
    return verified;
}

int SdkVerifyCommand::exitCode(const VerifiedSdks &sdks) const
{
    // Who names one asks for its proof, and does not get by without an answer.
    const bool wantsProof = !m_names.empty();
    const bool isFine = std::none_of(sdks.cbegin(), sdks.cend(), [wantsProof](const VerifiedSdk &sdk) {
        return sdk.verdict.isFinding() || (wantsProof && sdk.verdict.log == SdkVerdict::Log::Unavailable);
    });
    return isFine ? ExitDone : ExitFailure;
}

int SdkVerifyCommand::run(const Host &host, Console &console)
{
    console.setJson(m_json);
    if (const Result<QString> home = host.home(); !home)
        return console.fail(home.error());
    const StopSignals signals;
    const Result<QVector<Sdk>> sdks = chosen(host, signals.token());
    if (signals.token().stop_requested())
        return console.failStopped();
    if (!sdks && sdks.error().code == ErrorCode::InvalidValue)
        return console.failUsage(sdks.error().what);
    if (!sdks)
        return console.fail(sdks.error());
    const Result<VerifiedSdks> verified = verify(host, *sdks, signals.token(), console);
    if (!verified)
        return console.fail(verified.error());
    if (console.isJson()) {
        console.write(verdictDocument(*verified));
    } else {
        for (const QString &line : verdictText(*verified, *host.home()))
            console.print(line);
    }
    return exitCode(*verified);
}

} // namespace goconf
