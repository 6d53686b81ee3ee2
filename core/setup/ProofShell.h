// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"
#include "platform/ProcessRunner.h"
#include "setup/ProofCommand.h"
#include "stores/shell/ShellSession.h"

#include <QCoreApplication>

#include <chrono>
#include <optional>
#include <stop_token>

namespace goconf {

/// Runs commands as somebody would who opens a new terminal for each: in a fresh login shell of the account,
/// with all its start-up files; on Windows in a fresh cmd, with the environment that Windows will give to new
/// programs (WindowsEnvironment). The shell has no terminal, and nobody to ask.
class ProofShell
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProofShell)

public:
    struct Said
    {
        int exitCode = 0;
        /// What the command wrote, both streams as they came (on Windows one after the other); nothing of
        /// what the start-up files write.
        QByteArray output;
    };

    /// The account's shell; sh where that is none that we know. Errors: Unsupported where there is neither;
    /// ForeignOwner when the home is another user's, whose files would run with our rights.
    static Result<ProofShell> open(const Host &host);

    /// "bash", as in "a new bash"; on Windows "cmd".
    QString name() const;
    Os os() const { return m_session.environment.os(); }

    /// Asks where the shell finds go, and answers with the path, or with nothing.
    ProofCommand lookup() const;
    /// Runs the program of that name in the folder where the command is run.
    ProofCommand start(const QByteArray &program) const;

    /// A command that has the same shell run `command` as a terminal without login does; nothing where it
    /// reads no files then.
    std::optional<ProofCommand> withoutLogin(const ProofCommand &command) const;

    /// Runs it in `folder`. Errors: those of ProcessRunner.
    Result<Said> run(const ProofCommand &command, const QString &folder, std::chrono::milliseconds timeLimit,
                     const std::stop_token &stop) const;

private:
    explicit ProofShell(ShellSession session)
        : m_session(std::move(session))
    {
    }

    static Result<ProofShell> openCmd(const Host &host);
    Result<Said> runInCmd(const ProofCommand &command, ProcessRequest request) const;

    ShellSession m_session;
};

} // namespace goconf
