// SPDX-License-Identifier: MIT
#include "commands/SetupCommand.h"

#include "Question.h"
#include "base/PathBytes.h"
#include "commands/SetupReport.h"
#include "commands/SharedOptions.h"
#include "platform/StopSignals.h"
#include "setup/SetupProof.h"
#include "setup/SetupRun.h"

#include <QCoreApplication>
#include <QDir>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SetupCommand)
};

} // namespace

CLI::App *SetupCommand::declare(CLI::App &parent)
{
    CLI::App *word = parent.add_subcommand(
        name(), utf8(Text::tr("Set Go up: look, plan, apply, and prove it in a new terminal")));
    word->add_option("--sdk", m_sdk,
                     utf8(Text::tr("Which Go: a version, a line such as 1.27, latest, an archive that you "
                                   "have, or none to leave Go alone")))
        ->type_name("VERSION");
    word->add_option("--proxy", m_proxy,
                     utf8(Text::tr("Where modules come from: a value for GOPROXY, auto for the quickest that "
                                   "work, keep to leave it alone")))
        ->type_name("CHAIN");
    word->add_option("--gopath", m_goPath, utf8(Text::tr("The folder that GOPATH is to name")))
        ->type_name("DIR");
    word->add_option("--shell", m_shells,
                     utf8(Text::tr("A further shell whose terminals are to find Go; may be repeated")))
        ->type_name("NAME")
        ->allow_extra_args(false);
    word->add_flag("--offline", m_offline, utf8(Text::tr("Ask nobody over the network")));
    declareWriteOptions(*word, m_options, m_json, Text::tr("Do not ask"));
    return word;
}

Result<SetupWishes> SetupCommand::wishes(const Host &host) const
{
    SetupWishes wishes;
    wishes.noGo = m_sdk == "none";
    if (!m_sdk.empty() && !wishes.noGo) {
        const Result<SdkWish> go = SdkWish::parse(bytes(m_sdk));
        if (!go)
            return goconf::fail(go.error());
        wishes.go = *go;
    }
    wishes.proxy = bytes(m_proxy);
    if (!m_goPath.empty()) {
        const QByteArray given = bytes(m_goPath);
        const QString folder = pathText(given);
        wishes.goPath = host.os.isAbsolutePath(given)
                            ? folder
                            : QDir::cleanPath(host.os.join(host.workingDirectory, folder));
    }
    for (const std::string &name : m_shells) {
        const std::optional<ShellKind> shell = shellOfId(QString::fromStdString(name));
        if (!shell)
            return goconf::fail(ErrorCode::InvalidValue,
                                Text::tr("“%1” is no shell that can be set up: name bash, zsh, fish or pwsh")
                                    .arg(QString::fromStdString(name)));
        wishes.shells.append(*shell);
    }
    return wishes;
}

/// Ctrl-C is heard here and while the plan is carried out; at the question in between it ends the program.
Result<SetupSurvey> SetupCommand::look(const Host &host, SetupReport &report) const
{
    const StopSignals signals;
    const SetupObserver observer{[&report](const SetupProgress &now) { report.tell(now); }, signals.token()};
    SetupSurveyOptions options;
    options.offline = m_offline;
    options.waitsForPresets = m_proxy == "auto";
    options.keepsReleases = !m_options.dryRun;
    Result<SetupSurvey> survey = SetupSurvey::run(host, options, observer);
    report.clearLine();
    return survey;
}

int SetupCommand::run(const Host &host, Console &console)
{
    console.setJson(m_json);
    const Result<SetupWishes> wish = wishes(host);
    if (!wish)
        return console.failUsage(wish.error().what);
    SetupReport report(console);
    const Result<SetupSurvey> survey = look(host, report);
    if (!survey)
        return console.fail(survey.error());
    const Result<SetupAnswers> answers = SetupAnswers::detect(host, *survey, *wish);
    if (!answers && answers.error().code == ErrorCode::InvalidValue)
        return console.failUsage(answers.error().what);
    if (!answers)
        return console.fail(answers.error());
    if (answers->go.isOpen)
        return console.fail(
            {ErrorCode::NotFound,
             Text::tr("there is no Go on this machine, and none can be fetched offline: connect "
                      "it, or name an archive of Go that you have with --sdk FILE"),
             {}});
    const Result<SetupPlan> plan = SetupPlan::make(host, *survey, *answers);
    if (!plan)
        return console.fail(plan.error());
    report.setFound(host.os, *survey, *answers, *plan);
    if (m_options.dryRun)
        return report.planned();
    report.tellPlan();
    if (!plan->isEmpty() && !m_options.yes) {
        const int answer = askWhetherToGoOn(Text::tr("Do all this?"),
                                            Text::tr("nothing was changed: the answer was no"), console);
        if (answer != ExitDone)
            return answer;
    }
    return carryOut(host, *plan, report);
}

int SetupCommand::carryOut(const Host &host, const SetupPlan &plan, SetupReport &report)
{
    const StopSignals signals;
    const SetupObserver observer{[&report](const SetupProgress &now) { report.tell(now); }, signals.token()};
    const SetupOutcome outcome = SetupRun(host).run(plan, observer);
    report.clearLine();
    report.setOutcome(outcome);
    if (outcome.error)
        return report.failed(*outcome.error);
    SetupProof::Options options;
    options.offline = plan.isOffline;
    const auto onStep = [&report](const ProofStep &step) { report.tellStep(step); };
    const Result<QVector<ProofStep>> steps = SetupProof(host, options).run(observer, onStep);
    report.clearLine();
    if (!steps)
        return report.failed(steps.error());
    report.finish(*steps);
    return SetupProof::isGood(*steps) ? ExitDone : ExitFailure;
}

} // namespace goconf
