// SPDX-License-Identifier: MIT
#include "platform/windows/ProcessSpawn.h"

#include "platform/ProcessFailure.h"
#include "platform/WindowsCommandLine.h"
#include "platform/WindowsPath.h"
#include "platform/windows/PathOpen.h"

#include <array>
#include <vector>

namespace goconf::windows {

using namespace Qt::StringLiterals;

namespace {

const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

/// As the program is to see it: the form for long paths is one that not every program knows.
QString usualPath(const QString &path)
{
    const QString shown = windows_path::shown(windows_path::ours(path));
    return shown.size() < MAX_PATH ? shown : windows_path::extended(shown);
}

QString driveOfSystem()
{
    std::array<wchar_t, MAX_PATH> folder{};
    const UINT size = ::GetSystemWindowsDirectoryW(folder.data(), UINT(folder.size()));
    return size >= 3 ? QString::fromWCharArray(folder.data(), 3) : u"C:\\"_s;
}

/// The program's end of a pipe that nobody writes to: it finds the end of its input.
int makeInput(Handle &reader)
{
    SECURITY_ATTRIBUTES inherited{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
    HANDLE read = nullptr;
    HANDLE write = nullptr;
    if (!::CreatePipe(&read, &write, &inherited, 0))
        return lastErrno();
    reader = Handle(read);
    const Handle closed(write);
    return 0;
}

int makeJob(Handle &job)
{
    job = Handle(::CreateJobObjectW(nullptr, nullptr));
    if (!job.isOpen())
        return lastErrno();
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    // A program that crashes ends, instead of waiting for somebody to read why.
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    return errnoUnless(
        ::SetInformationJobObject(job.get(), JobObjectExtendedLimitInformation, &limits, sizeof limits));
}

/// Names the only handles that a program inherits: others of this process, also those that another thread
/// makes for another program at this moment, stay with us.
class InheritedHandles
{
public:
    explicit InheritedHandles(const std::array<HANDLE, 3> &handles)
        : m_handles(handles)
    {
        SIZE_T size = 0;
        ::InitializeProcThreadAttributeList(nullptr, 1, 0, &size);
        m_buffer.resize(size);
        if (!::InitializeProcThreadAttributeList(list(), 1, 0, &size))
            return;
        m_isGood = ::UpdateProcThreadAttribute(list(), 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, m_handles.data(),
                                               sizeof m_handles, nullptr, nullptr);
    }
    ~InheritedHandles() { ::DeleteProcThreadAttributeList(list()); }
    Q_DISABLE_COPY_MOVE(InheritedHandles)

    bool isGood() const { return m_isGood; }
    LPPROC_THREAD_ATTRIBUTE_LIST list()
    {
        return reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_buffer.data());
    }

private:
    std::array<HANDLE, 3> m_handles;
    std::vector<std::byte> m_buffer;
    bool m_isGood = false;
};

/// Starts the program in the job, so that nothing that it starts escapes.
int start(const ProcessRequest &request, const std::array<HANDLE, 3> &streams, SpawnedProcess &process)
{
    InheritedHandles inherited(streams);
    if (!inherited.isGood())
        return lastErrno();
    STARTUPINFOEXW startup{};
    startup.StartupInfo.cb = sizeof startup;
    startup.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
    startup.StartupInfo.hStdInput = streams[0];
    startup.StartupInfo.hStdOutput = streams[1];
    startup.StartupInfo.hStdError = streams[2];
    startup.lpAttributeList = inherited.list();

    const QString program = usualPath(request.program);
    const QByteArray name = request.argumentZero.isEmpty() ? windows_path::ours(program).replace('/', '\\')
                                                           : request.argumentZero;
    QString line = windows_command::line(name, request.arguments);
    QString environment = windows_command::environmentBlock(request.environment);
    const QString folder =
        request.workingDirectory.isEmpty() ? driveOfSystem() : usualPath(request.workingDirectory);
    constexpr DWORD flags =
        EXTENDED_STARTUPINFO_PRESENT | CREATE_UNICODE_ENVIRONMENT | CREATE_NO_WINDOW | CREATE_SUSPENDED;
    PROCESS_INFORMATION started{};
    if (!::CreateProcessW(wide(program), reinterpret_cast<wchar_t *>(line.data()), nullptr, nullptr, TRUE,
                          flags, environment.data(), wide(folder), &startup.StartupInfo, &started))
        return lastErrno();
    process.process = Handle(started.hProcess);
    process.processId = started.dwProcessId;
    const Handle thread(started.hThread);
    const int error = errnoUnless(::AssignProcessToJobObject(process.job.get(), process.process.get()));
    if (error != 0)
        ::TerminateProcess(process.process.get(), 1);
    else
        ::ResumeThread(thread.get());
    return error;
}

} // namespace

Result<SpawnedProcess> spawnProcess(const ProcessRequest &request)
{
    SpawnedProcess process;
    process.output = std::make_unique<OutputPipe>(request.outputLimit);
    process.error = std::make_unique<OutputPipe>(request.outputLimit);
    Handle input;
    Handle output;
    Handle errorOutput;
    int error = makeInput(input);
    if (error == 0)
        error = process.output->open(output);
    if (error == 0)
        error = process.error->open(errorOutput);
    if (error == 0)
        error = makeJob(process.job);
    if (error == 0)
        error = start(request, {input.get(), output.get(), errorOutput.get()}, process);
    if (error != 0)
        return fail(processNotStarted(request, error));
    return process;
}

} // namespace goconf::windows
