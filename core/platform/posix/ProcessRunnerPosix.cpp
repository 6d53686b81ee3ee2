// SPDX-License-Identifier: MIT
#include "platform/ProcessRunner.h"

#include "platform/posix/ProcessSession.h"
#include "platform/posix/ProcessSpawn.h"

#include <QCoreApplication>
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

/// A program being run: moves its bytes and knows when it has ended.
class Run
{
public:
    Run(SpawnedProcess process, const ProcessRequest &request)
        : m_process(std::move(process))
        , m_request(request)
    {
        if (m_request.input.isEmpty())
            m_process.input.reset();
    }

    /// True when the program ended before `deadline`; it is not reaped yet, so its number stays its own.
    bool waitForEnd(QDeadlineTimer deadline)
    {
        while (!hasEnded()) {
            if (deadline.hasExpired())
                return false;
            moveBytes(std::min<qint64>(deadline.remainingTime(), lookInterval.count()));
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

    void abort()
    {
        signalGroup(SIGHUP);
        waitForEnd(QDeadlineTimer(farewell));
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

    void moveBytes(qint64 milliseconds)
    {
        QVector<pollfd> waiting;
        if (m_process.input.isOpen())
            waiting.append({m_process.input.get(), POLLOUT, 0});
        for (const SpawnedProcess::Stream &stream : m_process.outputs) {
            if (stream.pipe.isOpen())
                waiting.append({stream.pipe.get(), POLLIN, 0});
        }
        // Without a pipe left the end is near: look again soon.
        const qint64 timeout = waiting.isEmpty() ? 1 : milliseconds;
        if (poll(waiting.data(), nfds_t(waiting.size()), int(timeout)) <= 0)
            return;
        feed();
        for (SpawnedProcess::Stream &stream : m_process.outputs)
            readOnce(stream);
    }

    void feed()
    {
        if (!m_process.input.isOpen())
            return;
        const ssize_t count =
            writeWithoutSignal(m_request.input.constData() + m_fed, size_t(m_request.input.size() - m_fed));
        if (count > 0)
            m_fed += count;
        if (m_fed == m_request.input.size() || (count < 0 && errno != EAGAIN && errno != EINTR))
            m_process.input.reset();
    }

    /// write(2) to a pipe that nobody reads raises SIGPIPE in this thread: hold it back and take it off.
    ssize_t writeWithoutSignal(const char *bytes, size_t size) const
    {
        sigset_t pipeSignal;
        sigemptyset(&pipeSignal);
        sigaddset(&pipeSignal, SIGPIPE);
        sigset_t before;
        pthread_sigmask(SIG_BLOCK, &pipeSignal, &before);
        const ssize_t count = write(m_process.input.get(), bytes, size);
        const int error = errno;
        sigset_t waiting;
        // A signal that is ignored does not wait, and waiting for it would have no end.
        if (count < 0 && error == EPIPE && sigpending(&waiting) == 0 && sigismember(&waiting, SIGPIPE) == 1) {
            int taken = 0;
            sigwait(&pipeSignal, &taken);
        }
        pthread_sigmask(SIG_SETMASK, &before, nullptr);
        errno = error;
        return count;
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
    qsizetype m_fed = 0;
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
    if (run.waitForEnd(deadline))
        return run.finish();
    run.abort();
    // Outside of translate(): the tool that collects the sentences cannot read template arguments there.
    const auto seconds = int(std::chrono::ceil<std::chrono::seconds>(request.timeLimit).count());
    return fail(
        ErrorCode::Timeout,
        QCoreApplication::translate(
            "goconf::ProcessRunner",
            "%1 did not finish within %n s and was stopped: try again, or run it in a terminal to see why",
            nullptr, seconds)
            .arg(request.program));
}

} // namespace goconf
