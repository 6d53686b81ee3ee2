// SPDX-License-Identifier: MIT
#include "platform/ProcessRunner.h"

#include "platform/ProcessFailure.h"
#include "platform/posix/ProcessSession.h"
#include "platform/posix/ProcessSpawn.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace goconf {

using namespace std::chrono_literals;

namespace {

/// How long we sleep at most before we look again whether the program has ended: a pipe that a grandchild
/// keeps open never tells.
constexpr auto lookInterval = 10ms;
/// Between SIGHUP, on which a shell or git tidies up, and SIGKILL.
constexpr auto farewell = 200ms;
/// The same when somebody waits for us to stop.
constexpr auto quickFarewell = 50ms;

/// A program being run: takes its bytes and knows when it has ended.
class Run
{
public:
    Run(SpawnedProcess process, const ProcessRequest &request)
        : m_process(std::move(process))
        , m_request(request)
    {
    }

    /// True when the program ended before `deadline` and the stop; it is not reaped yet, so its number stays
    /// its own.
    bool waitForEnd(QDeadlineTimer deadline, const std::stop_token &stop = {})
    {
        while (!hasEnded()) {
            if (deadline.hasExpired() || stop.stop_requested())
                return false;
            takeBytes(std::min<qint64>(deadline.remainingTime(), lookInterval.count()));
        }
        return true;
    }

    ProcessOutput finish()
    {
        // What was written before the end is in the pipes already.
        for (SpawnedProcess::Stream &stream : m_process.outputs)
            drain(stream);
        signalGroup(SIGHUP);
        return collected(reap());
    }

    void abort(std::chrono::milliseconds patience)
    {
        signalGroup(SIGHUP);
        waitForEnd(QDeadlineTimer(patience));
        for (const pid_t pid : sessionMembers(pid_t(m_process.processId)))
            kill(pid, SIGKILL);
        signalGroup(SIGKILL);
        reap();
    }

private:
    bool hasEnded() const
    {
        siginfo_t info{};
        const int result = waitid(P_PID, id_t(m_process.processId), &info, WEXITED | WNOHANG | WNOWAIT);
        return result != 0 || info.si_pid != 0;
    }

    void signalGroup(int signal) const
    {
        const auto group = pid_t(-m_process.processId);
        kill(group, signal);
        kill(group, SIGCONT); // a stopped process takes no SIGHUP
    }

    int reap() const
    {
        int status = 0;
        while (waitpid(pid_t(m_process.processId), &status, 0) < 0 && errno == EINTR) {
        }
        return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    }

    void takeBytes(qint64 milliseconds)
    {
        QVector<pollfd> waiting;
        for (const SpawnedProcess::Stream &stream : m_process.outputs) {
            if (stream.pipe.isOpen())
                waiting.append({stream.pipe.get(), POLLIN, 0});
        }
        // Without a pipe left the end is near: look again soon.
        const qint64 timeout = waiting.isEmpty() ? 1 : milliseconds;
        if (poll(waiting.data(), nfds_t(waiting.size()), int(timeout)) <= 0)
            return;
        for (SpawnedProcess::Stream &stream : m_process.outputs)
            readOnce(stream);
    }

    /// False when there is nothing more to read now.
    bool readOnce(SpawnedProcess::Stream &stream)
    {
        if (!stream.pipe.isOpen())
            return false;
        char buffer[64 * 1024];
        const ssize_t count = read(stream.pipe.get(), buffer, sizeof buffer);
        if (count <= 0) {
            if (count == 0 || (errno != EAGAIN && errno != EINTR))
                stream.pipe.reset();
            return count < 0 && errno == EINTR;
        }
        const qsizetype kept = std::min<qsizetype>(count, m_request.outputLimit - stream.bytes.size());
        stream.bytes.append(buffer, kept);
        m_truncated = m_truncated || kept < count;
        return true;
    }

    void drain(SpawnedProcess::Stream &stream)
    {
        // A background job may write without end: a pipe holds no more than 1 MiB of what came before.
        constexpr int pipeFuls = 16;
        for (int round = 0; round < pipeFuls && readOnce(stream); ++round) {
        }
    }

    ProcessOutput collected(int exitCode)
    {
        ProcessOutput output;
        output.processId = m_process.processId;
        output.exitCode = exitCode;
        output.truncated = m_truncated;
        for (SpawnedProcess::Stream &stream : m_process.outputs) {
            if (stream.number == STDOUT_FILENO)
                output.standardOutput = std::move(stream.bytes);
            else if (stream.number == STDERR_FILENO)
                output.standardError = std::move(stream.bytes);
            else
                output.extraOutputs.insert(stream.number, stream.bytes);
        }
        return output;
    }

    SpawnedProcess m_process;
    const ProcessRequest &m_request;
    bool m_truncated = false;
};

} // namespace

Result<ProcessOutput> ProcessRunner::run(const ProcessRequest &request)
{
    const QDeadlineTimer deadline(request.timeLimit);
    Result<SpawnedProcess> process = spawnProcess(request);
    if (!process)
        return fail(process.error());
    Run run(std::move(*process), request);
    if (run.waitForEnd(deadline, request.stop))
        return run.finish();
    if (request.stop.stop_requested()) {
        run.abort(quickFarewell);
        return fail(processStopped());
    }
    run.abort(farewell);
    return fail(processTimedOut(request));
}

} // namespace goconf
