// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"
#include "stores/shell/ShellSession.h"

#include <QCoreApplication>

#include <chrono>
#include <stop_token>

namespace goconf {

/// Runs commands as somebody would who opens a new terminal for each: in a fresh login shell of the account,
/// with all its start-up files. The shell has no terminal, and nobody to ask.
class ProofShell
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProofShell)

public:
    struct Said
    {
        int exitCode = 0;
        /// What the command wrote, both streams as they came; nothing of what the start-up files write.
        QByteArray output;
    };

    /// The account's shell; sh where that is none that we know. Errors: Unsupported where there is neither;
    /// ForeignOwner when the home is another user's, whose files would run with our rights.
    static Result<ProofShell> open(const Host &host);

    /// "bash", as in "a new bash".
    QString name() const;

    /// A command that has the same shell run `command` as a terminal without login does; empty where it reads
    /// no files then. `command` holds no quotes.
    QByteArray commandWithoutLogin(const QByteArray &command) const;

    /// `command` is one line in which no shell sees more than words; it runs in `folder`. Errors: those of
    /// ProcessRunner.
    Result<Said> run(const QByteArray &command, const QString &folder, std::chrono::milliseconds timeLimit,
                     const std::stop_token &stop) const;

private:
    explicit ProofShell(ShellSession session)
        : m_session(std::move(session))
    {
    }

    ShellSession m_session;
};

} // namespace goconf
