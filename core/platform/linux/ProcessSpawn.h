// SPDX-License-Identifier: MIT
#pragma once

#include "platform/ProcessRunner.h"

#include <utility>

namespace goconf {

/// Closes its descriptor when it goes.
class FileDescriptor
{
public:
    explicit FileDescriptor(int fd = -1)
        : m_fd(fd)
    {
    }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~FileDescriptor() { reset(); }

    int get() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }
    void reset();

private:
    int m_fd;
};

/// A started program and our ends of its pipes, all non-blocking.
struct SpawnedProcess
{
    struct Stream
    {
        FileDescriptor pipe;
        /// The program's number for it.
        int number;
        QByteArray bytes;
    };

    qint64 processId = 0;
    FileDescriptor input;
    std::vector<Stream> outputs;
};

/// The system call part of ProcessRunner: posix_spawn(3) with setsid, which neither copies this process nor
/// runs our code in the child, and reports when the program cannot be executed.
Result<SpawnedProcess> spawnProcess(const ProcessRequest &request);

} // namespace goconf
