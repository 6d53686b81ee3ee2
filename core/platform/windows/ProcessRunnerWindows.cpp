// SPDX-License-Identifier: MIT
#include "platform/ProcessRunner.h"

#include "platform/ProcessFailure.h"
#include "platform/windows/ProcessSpawn.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <array>
#include <cerrno>
#include <functional>

namespace goconf {

using namespace windows;

namespace {

/// A program being run: takes its bytes and knows when it has ended.
class Run
{
public:
    Run(SpawnedProcess process, const std::stop_token &stop)
        : m_process(std::move(process))
        , m_stopped(::CreateEventW(nullptr, TRUE, FALSE, nullptr))
        , m_stop(stop)
        , m_onStop(stop, [event = m_stopped.get()] { ::SetEvent(event); })
    {
    }

    /// True when the program ended before `deadline` and the stop.
    bool waitForEnd(QDeadlineTimer deadline)
    {
        while (!m_stop.stop_requested() && !deadline.hasExpired()) {
            // Of several that are signalled, the first is answered.
            std::array<HANDLE, 4> waiting{m_process.process.get(), m_stopped.get()};
            DWORD count = 2;
            for (const OutputPipe *pipe : pipes()) {
                if (pipe->isOpen())
                    waiting.at(count++) = pipe->event();
            }
            constexpr qint64 longest = 60'000;
            const auto time = DWORD(std::min(deadline.remainingTime(), longest));
            if (::WaitForMultipleObjects(count, waiting.data(), FALSE, time) == WAIT_OBJECT_0)
                return true;
            for (OutputPipe *pipe : pipes())
                pipe->take();
        }
        return false;
    }

    ProcessOutput finish()
    {
        // What was written before the end is in the pipes already. A background job may write without end: a
        // pipe holds no more than this.
        constexpr int pipeFuls = 16;
        for (OutputPipe *pipe : pipes()) {
            for (int round = 0; round < pipeFuls && pipe->take(); ++round) {
            }
        }
        DWORD exitCode = 0;
        ::GetExitCodeProcess(m_process.process.get(), &exitCode);
        ProcessOutput output;
        output.processId = m_process.processId;
        output.exitCode = int(exitCode);
        output.standardOutput = m_process.output->bytes();
        output.standardError = m_process.error->bytes();
        output.truncated = m_process.output->isTruncated() || m_process.error->isTruncated();
        return output;
    }

    void abort()
    {
        ::TerminateJobObject(m_process.job.get(), 1);
        // The system may need a moment, but not more.
        constexpr DWORD patience = 5000;
        ::WaitForSingleObject(m_process.process.get(), patience);
    }

private:
    std::array<OutputPipe *, 2> pipes() const { return {m_process.output.get(), m_process.error.get()}; }

    SpawnedProcess m_process;
    Handle m_stopped;
    std::stop_token m_stop;
    std::stop_callback<std::function<void()>> m_onStop;
};

} // namespace

Result<ProcessOutput> ProcessRunner::run(const ProcessRequest &request)
{
    if (!request.extraOutputs.isEmpty()) // only Unix shells have them
        return fail(processNotStarted(request, ENOTSUP));
    const QDeadlineTimer deadline(request.timeLimit);
    Result<SpawnedProcess> process = spawnProcess(request);
    if (!process)
        return fail(process.error());
    Run run(std::move(*process), request.stop);
    if (run.waitForEnd(deadline))
        return run.finish();
    run.abort();
    return fail(request.stop.stop_requested() ? processStopped() : processTimedOut(request));
}

} // namespace goconf
