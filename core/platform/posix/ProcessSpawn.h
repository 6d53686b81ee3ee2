// SPDX-License-Identifier: MIT
#pragma once

#include "platform/ProcessRunner.h"
#include "platform/posix/FileDescriptor.h"

namespace goconf {

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
    std::vector<Stream> outputs;
};

/// The system call part of ProcessRunner: posix_spawn(3) with setsid, which neither copies this process nor
/// runs our code in the child, and reports when the program cannot be executed.
Result<SpawnedProcess> spawnProcess(const ProcessRequest &request);

} // namespace goconf
