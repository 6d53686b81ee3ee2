// SPDX-License-Identifier: MIT
#include "setup/ProofRun.h"

#include "base/PathBytes.h"
#include "base/Secret.h"
#include "net/HttpProblem.h"
#include "setup/FailureAdvice.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QByteArray &output)
{
    return QString::fromUtf8(output.trimmed());
}

/// By writing, since nothing else tells for certain. What is not there yet, go makes: then the folder counts
/// in which it would.
bool canWriteIn(const QString &folder)
{
    QFileInfo place(folder);
    while (!place.exists() && place.absolutePath() != place.absoluteFilePath())
        place.setFile(place.absolutePath());
    QTemporaryFile file(place.absoluteFilePath() + u"/.goconfigurator-XXXXXX"_s);
    return place.isDir() && file.open();
}

} // namespace

Result<ProofStep> ProofRun::step(ProofStep::Id id)
{
    ProofStep step;
    if (m_isBroken) {
        step = skipped(id, tr("not tried, since a step before it failed"));
    } else {
        switch (id) {
        case ProofStep::Id::Find: step = find(); break;
        case ProofStep::Id::Version: step = version(); break;
        case ProofStep::Id::Gopath: step = goPath(); break;
        case ProofStep::Id::Fetch: step = fetch(); break;
        case ProofStep::Id::Checksums: step = checksums(); break;
        case ProofStep::Id::Build: step = build(); break;
        case ProofStep::Id::Run: step = execute(); break;
        }
    }
    if (m_stop.stop_requested())
        return fail(HttpProblem::cancelled());
    // A GOPATH that cannot be written to does not keep the program from being built elsewhere.
    m_isBroken = m_isBroken || (step.outcome == ProofStep::Outcome::Failed && id != ProofStep::Id::Gopath &&
                                id != ProofStep::Id::Checksums);
    return step;
}

ProofStep ProofRun::skipped(ProofStep::Id id, const QString &why)
{
    ProofStep step;
    step.id = id;
    step.detail = why;
    return step;
}

void ProofRun::setFailed(ProofStep &step, const QString &cause, const QString &advice)
{
    step.outcome = ProofStep::Outcome::Failed;
    step.cause = cause;
    step.advice = advice;
}

ProofCommand ProofRun::go(const QByteArrayList &arguments) const
{
    // A go.work above the folder would claim the program for its workspace.
    return {QByteArrayList{"go"} + arguments,
            {{"GOWORK", "off"}, {"GOMODCACHE", m_shell.os().native(m_folder.moduleCache()).toUtf8()}}};
}

QByteArray ProofRun::programName() const
{
    return "hello" + m_shell.os().executableSuffix().toUtf8();
}

ProofStep ProofRun::ran(ProofStep::Id id, const ProofCommand &command) const
{
    ProofStep step;
    step.id = id;
    step.command = QString::fromUtf8(command.line(m_shell.os()));
    step.briefCommand = QString::fromUtf8(command.briefLine(m_shell.os()));
    const Result<ProofShell::Said> said =
        m_shell.run(command, m_folder.program(), m_options.timeLimit, m_stop);
    if (!said) {
        setFailed(step, said.error().what, tr("Run the command in a terminal to see where it stops."));
        step.detail = tr("it did not come to an end");
        return step;
    }
    step.output = said->output;
    if (said->exitCode == 0) {
        step.outcome = ProofStep::Outcome::Ok;
        return step;
    }
    const std::optional<FailureAdvice> known = FailureAdvice::of(said->output);
    setFailed(step, known ? known->cause : tr("The command ended with the code %1.").arg(said->exitCode),
              known ? known->advice
                    : tr("Read what it said; goconf env shows the settings that are in force."));
    step.detail = masked(textOf(said->output).section(u'\n', -1));
    return step;
}

ProofStep ProofRun::find() const
{
    ProofStep step = ran(ProofStep::Id::Find, m_shell.lookup());
    const QString place = textOf(step.output);
    if (step.outcome == ProofStep::Outcome::Ok && !place.isEmpty()) {
        step.detail = tr("a new %1 finds %2").arg(m_shell.name(), place);
        const std::optional<ProofStep> failed = findWithoutLogin(step.output);
        if (failed)
            return *failed;
    } else if (place.isEmpty()) {
        const FailureAdvice known = *FailureAdvice::of("go: command not found");
        setFailed(step, known.cause, known.advice);
        step.detail = tr("a new %1 finds no go").arg(m_shell.name());
    }
    return step;
}

/// Most terminals of a desktop start the shell without login: its files for that may take away what those of
/// the login gave. Nothing when it finds the same.
std::optional<ProofStep> ProofRun::findWithoutLogin(const QByteArray &place) const
{
    const std::optional<ProofCommand> within = m_shell.withoutLogin(m_shell.lookup());
    if (!within)
        return std::nullopt;
    ProofStep step = ran(ProofStep::Id::Find, *within);
    // What the shell's files write stands before it.
    if (step.outcome == ProofStep::Outcome::Ok && step.output.trimmed().endsWith(place.trimmed()))
        return std::nullopt;
    step.detail = tr("a new %1 without login does not find %2").arg(m_shell.name(), textOf(place));
    setFailed(step,
              tr("A file that %1 reads in every terminal sets PATH anew, without Go.").arg(m_shell.name()),
              tr("goconf env PATH shows the line that sets it: change that one, or run goconf setup again."));
    return step;
}

ProofStep ProofRun::version() const
{
    ProofStep step = ran(ProofStep::Id::Version, {{"go", "version"}});
    if (step.outcome == ProofStep::Outcome::Ok)
        step.detail = textOf(step.output);
    step.note = step.detail.mid(QLatin1StringView("go version ").size());
    return step;
}

ProofStep ProofRun::goPath()
{
    ProofStep step = ran(ProofStep::Id::Gopath, {{"go", "env", "GOPATH", "GOSUMDB"}});
    if (step.outcome != ProofStep::Outcome::Ok)
        return step;
    const QByteArrayList lines = step.output.split('\n');
    m_goSumDb = lines.value(1).trimmed();
    const QString folder = pathText(lines.constFirst().split(QDir::listSeparator().toLatin1()).constFirst());
    step.detail = tr("%1 can be written to").arg(folder);
    if (folder.isEmpty() || !canWriteIn(folder)) {
        step.detail = tr("%1 cannot be written to").arg(folder);
        setFailed(step, tr("The folder belongs to another user, or lies where nothing can be written."),
                  tr("Give it back to this account, or choose another one: goconf set GOPATH=FOLDER."));
    }
    return step;
}

ProofStep ProofRun::fetch() const
{
    if (m_options.offline)
        return skipped(ProofStep::Id::Fetch, tr("not tried: there is no network"));
    ProofStep step = ran(ProofStep::Id::Fetch, go({"mod", "tidy"}));
    if (step.outcome == ProofStep::Outcome::Ok) {
        step.note = QString::fromUtf8(m_options.module.path + ' ' + m_options.module.version);
        step.detail = tr("%1 was fetched").arg(step.note);
    }
    return step;
}

ProofStep ProofRun::checksums() const
{
    if (m_options.offline)
        return skipped(ProofStep::Id::Checksums, tr("not tried: there is no network"));
    ProofStep step = ran(ProofStep::Id::Checksums, go({"mod", "verify"}));
    if (step.outcome != ProofStep::Outcome::Ok)
        return step;
    if (m_folder.hasRecord(m_options.module)) {
        step.note = QString::fromUtf8(m_goSumDb.split(' ').constFirst().split('+').constFirst());
        step.detail = tr("%1 has it on record with the same bytes").arg(step.note);
        return step;
    }
    step.outcome = ProofStep::Outcome::Skipped;
    step.detail =
        m_goSumDb == "off"
            ? tr("GOSUMDB is off, so nobody vouches for what is fetched: goconf unset GOSUMDB "
                 "turns it on")
            : tr("the settings keep this module from the checksum database: see goconf env GONOSUMDB");
    return step;
}

ProofStep ProofRun::build() const
{
    ProofStep step = ran(ProofStep::Id::Build, go({"build", "-o", programName(), "."}));
    if (step.outcome == ProofStep::Outcome::Ok)
        step.detail = m_options.offline ? tr("a program without other modules was built")
                                        : tr("a program that uses the module was built");
    return step;
}

ProofStep ProofRun::execute() const
{
    ProofStep step = ran(ProofStep::Id::Run, m_shell.start(programName()));
    if (step.outcome == ProofStep::Outcome::Ok) {
        step.note = textOf(step.output);
        step.detail = tr("it says: %1").arg(step.note);
    }
    return step;
}

} // namespace goconf
