// SPDX-License-Identifier: MIT
#include "platform/posix/ProcessSpawn.h"

#include "platform/ProcessFailure.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>

namespace goconf {

namespace {

/// Our own ends of pipes stand at and above this number, so that placing one in the child never overwrites
/// another that is still to be placed.
constexpr int firstOwnDescriptor = 200;

struct Pipe
{
    FileDescriptor reader;
    FileDescriptor writer;
};

Result<Pipe> makePipe(const ProcessRequest &request)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return fail(processNotStarted(request, errno));
    const FileDescriptor low[2] = {FileDescriptor(ends[0]), FileDescriptor(ends[1])};
    Pipe pipe{FileDescriptor(fcntl(ends[0], F_DUPFD_CLOEXEC, firstOwnDescriptor)),
              FileDescriptor(fcntl(ends[1], F_DUPFD_CLOEXEC, firstOwnDescriptor))};
    if (!pipe.reader.isOpen() || !pipe.writer.isOpen())
        return fail(processNotStarted(request, errno));
    return pipe;
}

/// The settings of one posix_spawn call.
class SpawnSettings
{
public:
    SpawnSettings()
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawnattr_init(&m_attributes);
        sigset_t none;
        sigemptyset(&none);
        sigset_t all;
        sigfillset(&all);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setsigdefault(&m_attributes, &all);
        posix_spawnattr_setflags(&m_attributes,
                                 POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~SpawnSettings()
    {
        posix_spawn_file_actions_destroy(&m_actions);
        posix_spawnattr_destroy(&m_attributes);
    }
    Q_DISABLE_COPY_MOVE(SpawnSettings)

    void place(int ours, int theirs)
    {
        posix_spawn_file_actions_adddup2(&m_actions, ours, theirs);
        m_placed.append(theirs);
    }
    /// Closes everything that was not placed.
    void closeOthers()
    {
        const int last = *std::max_element(m_placed.cbegin(), m_placed.cend());
        for (int number = 0; number <= last; ++number) {
            if (!m_placed.contains(number))
                posix_spawn_file_actions_addclose(&m_actions, number);
        }
        posix_spawn_file_actions_addclosefrom_np(&m_actions, last + 1);
    }
    void enter(const QByteArray &folder)
    {
        posix_spawn_file_actions_addchdir_np(&m_actions, folder.constData());
    }

    const posix_spawn_file_actions_t *actions() const { return &m_actions; }
    const posix_spawnattr_t *attributes() const { return &m_attributes; }

private:
    posix_spawn_file_actions_t m_actions;
    posix_spawnattr_t m_attributes;
    QVector<int> m_placed;
};

/// The null-terminated form that the system calls want; it points into `strings`.
QVector<char *> pointers(QByteArrayList &strings)
{
    QVector<char *> result;
    result.reserve(strings.size() + 1);
    for (QByteArray &string : strings)
        result.append(string.data());
    result.append(nullptr);
    return result;
}

} // namespace

Result<SpawnedProcess> spawnProcess(const ProcessRequest &request)
{
    SpawnedProcess process;
    SpawnSettings settings;
    std::vector<FileDescriptor> childEnds;

    // Nobody writes there: the program finds the end of its input.
    const Result<Pipe> input = makePipe(request);
    if (!input)
        return fail(input.error());
    settings.place(input->reader.get(), STDIN_FILENO);

    for (const int number : QVector<int>{STDOUT_FILENO, STDERR_FILENO} + request.extraOutputs) {
        Result<Pipe> output = makePipe(request);
        if (!output)
            return fail(output.error());
        fcntl(output->reader.get(), F_SETFL, O_NONBLOCK);
        settings.place(output->writer.get(), number);
        process.outputs.push_back({std::move(output->reader), number, {}});
        childEnds.push_back(std::move(output->writer));
    }
    settings.closeOthers();
    settings.enter(request.workingDirectory.isEmpty() ? QByteArray("/")
                                                      : QFile::encodeName(request.workingDirectory));

    const QByteArray program = QFile::encodeName(request.program);
    QByteArrayList arguments =
        QByteArrayList{request.argumentZero.isEmpty() ? program : request.argumentZero} + request.arguments;
    QByteArrayList environment = request.environment.block();
    pid_t pid = 0;
    const int error = posix_spawn(&pid, program.constData(), settings.actions(), settings.attributes(),
                                  pointers(arguments).data(), pointers(environment).data());
    if (error != 0)
        return fail(processNotStarted(request, error));
    process.processId = pid;
    return process;
}

} // namespace goconf
