// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"
#include "base/Result.h"

#include <QByteArrayList>
#include <QMap>
#include <QString>
#include <QVector>

#include <chrono>
#include <stop_token>

namespace goconf {

/// A program to run and the bounds within which it may run.
struct ProcessRequest
{
    /// Absolute path.
    QString program;
    /// Without the program's own name; exact bytes.
    QByteArrayList arguments;
    /// What the program sees as its own name (argv[0]); `program` when empty. A leading '-' makes a login
    /// shell.
    QByteArray argumentZero;
    /// The whole environment; nothing is inherited.
    Environment environment;
    /// Absolute path; "/" when empty.
    QString workingDirectory;
    std::chrono::milliseconds timeLimit{10'000};
    /// Bytes kept of each stream; what follows is read and dropped, so that the program never waits for us.
    qsizetype outputLimit = 16 * 1024 * 1024;
    /// Further descriptors (3 to 199) on which the program may write; each is collected like standard output.
    QVector<int> extraOutputs;
    /// When it is requested, the program is ended as after the time limit, only sooner.
    std::stop_token stop{};
};

/// What a finished program left.
struct ProcessOutput
{
    qint64 processId = 0;
    /// Of a program that a signal ended: 128 + the signal, as a shell says it.
    int exitCode = 0;
    QByteArray standardOutput;
    QByteArray standardError;
    /// By descriptor, in the request's numbers.
    QMap<int, QByteArray> extraOutputs;
    /// A stream was longer than the limit.
    bool truncated = false;
};

/// Runs another program to its end without an event loop, in a session of its own: no terminal, nothing to
/// read on standard input, no descriptors but those named, all signals as a fresh program has them. When the
/// program has ended, whatever it left running in its process group gets SIGHUP, as when a terminal closes,
/// and open pipes are not waited for; after the time limit the whole session gets SIGHUP and, shortly after,
/// SIGKILL. Blocks; thread-safe.
class ProcessRunner
{
public:
    /// Errors: NotFound and PermissionDenied (the program cannot be started), Timeout, Cancelled, Io. Any
    /// exit code is a success here.
    static Result<ProcessOutput> run(const ProcessRequest &request);
};

} // namespace goconf
