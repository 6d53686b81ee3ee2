// SPDX-License-Identifier: MIT
#pragma once

#include "platform/ProcessRunner.h"
#include "stores/shell/ShellSession.h"
#include "stores/shell/ShellTraceReport.h"

#include <QCoreApplication>

namespace goconf {

/// Starts one fresh shell and learns from it the environment it gives to programs and who set each watched
/// variable. bash and zsh are traced with a prompt that carries file, line and values; dash tells values and
/// commands, fish commands, whose lines are then looked up in the files.
///
/// The shell runs in a session of its own, without terminal, with standard input at its end, and dies (with
/// what it started) after the time limit. One that is too slow when it is traced is started once more
/// without the trace, for one and a half times that long: then the environment is exact and places are
/// unknown. It is ended before it would run its logout files and exit traps. Its profiles do what they do in
/// any new terminal.
///
/// As root bash takes no PS4 from its environment (bash 4.4 and later): there the shell is started without
/// its own start-up files and sources them itself, in the order of the manual.
class ShellTrace
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ShellTrace)

public:
    /// Errors: NotFound (no such shell), ForeignOwner (the home is another user's), Timeout, Unsupported (a
    /// shell that cannot be asked, or whose profile ended it or put another program in its place), TooLarge,
    /// Cancelled.
    static Result<ShellTraceReport> run(const ShellSession &session, const QByteArrayList &names,
                                        std::chrono::milliseconds timeLimit = std::chrono::seconds(2),
                                        const std::stop_token &stop = {});

private:
    static QString whyNotTraced(const ShellSession &session, const ProcessOutput &output, bool isTooSlow);
    static Result<void> mayRun(const ShellSession &session);
    static Result<ProcessOutput> start(const ProcessRequest &request);
    static Error endedEarly(const ShellSession &session, const ProcessOutput &output);
};

} // namespace goconf
