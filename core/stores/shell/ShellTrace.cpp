// SPDX-License-Identifier: MIT
#include "stores/shell/ShellTrace.h"

#include "base/PathBytes.h"
#include "platform/ShellCalls.h"
#include "stores/shell/DashPlaces.h"
#include "stores/shell/FishProfile.h"
#include "stores/shell/TraceFormat.h"
#include "stores/shell/TraceHistory.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// Numbers that no script uses by habit.
constexpr int traceDescriptor = 137;
constexpr int environmentDescriptor = 138;
constexpr qsizetype traceLimit = 64 * 1024 * 1024;

/// Ends the shell at once, so that neither logout files nor exit traps run.
const char *const tellAndDie = "/usr/bin/env -0 >|/dev/fd/138; \\kill -KILL $$";
const char *const tellAndDieInFish = "/usr/bin/env -0 >/dev/fd/138; kill -KILL $fish_pid";

bool bashSourcesItself(const ShellSession &session)
{
    return session.shell == ShellKind::Bash && platform::isRoot();
}

/// bash(1), INVOCATION, as a script; the system file of interactive shells is a compile option of
/// distributions.
QByteArray bashStartupScript(ShellStart start)
{
    QByteArray script = "PS4=$1; shift; BASH_XTRACEFD=137; set -x; ";
    if (start == ShellStart::Interactive)
        return script + "if [ -r /etc/bash.bashrc ]; then . /etc/bash.bashrc; fi; "
                        "if [ -r ~/.bashrc ]; then . ~/.bashrc; fi; ";
    return script + "if [ -r /etc/profile ]; then . /etc/profile; fi; "
                    "if [ -r ~/.bash_profile ]; then . ~/.bash_profile; "
                    "elif [ -r ~/.bash_login ]; then . ~/.bash_login; "
                    "elif [ -r ~/.profile ]; then . ~/.profile; fi; ";
}

ProcessRequest requestFor(const ShellSession &session, const TraceFormat &format,
                          std::chrono::milliseconds timeLimit)
{
    ProcessRequest request;
    request.program = session.program;
    request.argumentZero = session.name();
    request.environment = session.environment;
    request.workingDirectory = session.workingDirectory;
    request.timeLimit = timeLimit;
    request.outputLimit = traceLimit;
    request.extraOutputs = {traceDescriptor, environmentDescriptor};
    if (session.shell == ShellKind::Fish) {
        request.environment.set("fish_trace", "1");
        request.arguments =
            session.options() + QByteArrayList{"--profile-startup=/dev/fd/137", "-c", tellAndDieInFish};
        return request;
    }
    if (bashSourcesItself(session)) {
        request.arguments = QByteArrayList{"--noprofile", "--norc"} + session.options() +
                            QByteArrayList{"-c", bashStartupScript(session.start) + tellAndDie,
                                           session.name(), format.prompt()};
        return request;
    }
    request.environment.set("PS4", format.prompt());
    if (session.shell == ShellKind::Bash)
        request.environment.set("BASH_XTRACEFD", QByteArray::number(traceDescriptor));
    const QByteArrayList tracing = session.shell == ShellKind::Zsh
                                       ? QByteArrayList{"-o", "promptsubst", "-o", "noevallineno", "-x"}
                                       : QByteArrayList{"-x"};
    request.arguments = session.options() + tracing + QByteArrayList{"-c", tellAndDie, session.name()};
    return request;
}

/// What we add to the environment so that the shell traces.
constexpr const char *ourNames[] = {"PS4", "BASH_XTRACEFD", "fish_trace"};

/// The same start without the trace, which makes a loop of a profile many times slower, and with more time.
ProcessRequest untraced(ProcessRequest request, const ShellSession &session)
{
    for (const char *ours : ourNames) {
        if (const std::optional<QByteArray> theirs = session.environment.find(ours))
            request.environment.set(ours, *theirs);
        else
            request.environment.remove(ours);
    }
    request.arguments =
        session.options() +
        QByteArrayList{"-c", session.shell == ShellKind::Fish ? tellAndDieInFish : tellAndDie};
    request.timeLimit = request.timeLimit * 3 / 2;
    return request;
}

/// fish makes its own folders when they are missing (from 4.0 on one for its cache, too), but to look at a
/// shell must leave nothing behind. What is missing cannot speak: fish gets another folder in its place.
class FishFolders
{
    struct Place
    {
        const char *variable;
        const char *inHome;
    };
    static constexpr Place places[] = {
        {"XDG_CONFIG_HOME", "/.config"}, {"XDG_DATA_HOME", "/.local/share"}, {"XDG_CACHE_HOME", "/.cache"}};

public:
    FishFolders(const ShellSession &session, Environment &environment)
        : m_session(session)
    {
        if (session.shell != ShellKind::Fish)
            return;
        for (const auto &[variable, inHome] : places) {
            const QByteArray given = session.environment.value(variable);
            const QByteArray folder = given.isEmpty() ? session.environment.value("HOME") + inHome : given;
            if (QFileInfo::exists(pathText(folder + "/fish")))
                continue;
            if (!m_replacement)
                m_replacement = std::make_unique<QTemporaryDir>();
            environment.set(variable, pathBytes(m_replacement->path()));
        }
    }

    /// Whether the configuration built a value on a folder of ours, which then is not what a terminal gets.
    bool isBuiltOn(const Environment &environment) const
    {
        const QByteArrayList names = m_replacement ? environment.names() : QByteArrayList();
        return std::any_of(names.cbegin(), names.cend(), [&](const QByteArray &name) {
            return environment.value(name).contains(pathBytes(m_replacement->path()));
        });
    }

    /// Takes our folder out of what the shell hands on.
    void restore(Environment &environment) const
    {
        if (!m_replacement)
            return;
        for (const auto &[variable, inHome] : places) {
            if (environment.value(variable) != pathBytes(m_replacement->path()))
                continue;
            if (const std::optional<QByteArray> before = m_session.environment.find(variable))
                environment.set(variable, *before);
            else
                environment.remove(variable);
        }
    }

private:
    const ShellSession &m_session;
    std::unique_ptr<QTemporaryDir> m_replacement;
};

/// The last report that came through whole; nothing when none did.
std::optional<Environment> finalEnvironment(const ProcessOutput &output, const ShellSession &session)
{
    const QByteArray block = output.extraOutputs.value(environmentDescriptor);
    if (!block.endsWith('\0'))
        return std::nullopt;
    Environment environment = Environment::fromBlock(block.chopped(1).split('\0'), session.environment.os());
    for (const char *ours : ourNames) {
        if (!session.environment.contains(ours))
            environment.remove(ours);
    }
    return environment;
}

/// Of bash, zsh and dash.
QByteArray traceOf(const ProcessOutput &output, const ShellSession &session)
{
    return session.shell == ShellKind::Bash ? output.extraOutputs.value(traceDescriptor)
                                            : output.standardError;
}

void readTrace(ShellTraceReport &report, const ProcessOutput &output, const ShellSession &session,
               const TraceFormat &format)
{
    const QByteArray trace = traceOf(output, session);
    QVector<TraceRecord> records;
    const QVector<TraceRecord> all = format.parse(trace);
    for (const TraceRecord &record : all) {
        if (record.process == output.processId && record.subshell == 0)
            records.append(record);
    }
    TraceHistory history(session.shell, format.names(), session.environment);
    for (const TraceRecord &record : records)
        history.add(record);
    report.history = history.changes();
    if (session.shell == ShellKind::Sh)
        DashPlaces(records, session).fill(report.history);
    report.traced = trace.size() < traceLimit && !records.isEmpty() &&
                    records.constLast().command.startsWith("kill -KILL ");
}

} // namespace

Result<void> ShellTrace::mayRun(const ShellSession &session)
{
    if (isPowerShell(session.shell)) {
        return fail(ErrorCode::Unsupported,
                    tr("PowerShell cannot tell who set a variable: its profile is read instead"));
    }
    // What stands there would run with our rights.
    if (const QByteArray home = session.environment.value("HOME"); platform::isForeign(home)) {
        return fail(ErrorCode::ForeignOwner,
                    tr("%1 belongs to another user, so its profiles are not run").arg(pathText(home)));
    }
    return {};
}

Result<ProcessOutput> ShellTrace::start(const ProcessRequest &request)
{
    Result<ProcessOutput> output = ProcessRunner::run(request);
    if (output || output.error().code != ErrorCode::Timeout)
        return output;
    return fail(
        ErrorCode::Timeout,
        tr("a new %1 does not get ready in time: look for a command in its profile that waits or is slow")
            .arg(request.program));
}

Error ShellTrace::endedEarly(const ShellSession &session, const ProcessOutput &output)
{
    return {ErrorCode::Unsupported,
            tr("a new %1 ends or becomes another program before it is ready: look for exec, exit or an error "
               "in its profile")
                .arg(session.program),
            QString::fromUtf8(output.standardError.right(400))};
}

QString ShellTrace::whyNotTraced(const ShellSession &session, const ProcessOutput &output, bool isTooSlow)
{
    if (isTooSlow)
        return tr("the profile of %1 takes too long to be traced: the lines were found by reading the files")
            .arg(session.program);
    if (traceOf(output, session).size() >= traceLimit)
        return tr("the profile of %1 prints too much to be traced: the lines were found by reading the files")
            .arg(session.program);
    return tr("the profile of %1 turns tracing off: the lines were found by reading the files")
        .arg(session.program);
}

Result<ShellTraceReport> ShellTrace::run(const ShellSession &session, const QByteArrayList &names,
                                         std::chrono::milliseconds timeLimit, const std::stop_token &stop)
{
    if (const Result<void> may = mayRun(session); !may)
        return fail(may.error());
    const TraceFormat format(session.shell, names);
    ProcessRequest request = requestFor(session, format, timeLimit);
    request.stop = stop;
    const FishFolders folders(session, request.environment);
    Result<ProcessOutput> output = start(request);
    const bool isTooSlow = !output && output.error().code == ErrorCode::Timeout;
    if (isTooSlow)
        output = start(untraced(request, session));
    if (!output)
        return fail(output.error());
    std::optional<Environment> environment = finalEnvironment(*output, session);
    if (!environment)
        return fail(endedEarly(session, *output));
    folders.restore(*environment);
    if (folders.isBuiltOn(*environment)) {
        return fail(
            ErrorCode::Unsupported,
            tr("the configuration of %1 builds on a folder that %1 has not made yet").arg(session.program));
    }
    ShellTraceReport report;
    report.environment = *environment;
    if (isTooSlow)
        report.traced = false;
    else if (session.shell == ShellKind::Fish)
        report = readFishProfile(output->extraOutputs.value(traceDescriptor), output->standardError, session,
                                 names, *environment);
    else
        readTrace(report, *output, session, format);
    if (!report.traced) {
        report.history.clear();
        report.whyNotTraced = whyNotTraced(session, *output, isTooSlow);
    }
    return report;
}

} // namespace goconf
