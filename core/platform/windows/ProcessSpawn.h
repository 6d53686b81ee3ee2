// SPDX-License-Identifier: MIT
#pragma once

#include "platform/ProcessRunner.h"
#include "platform/windows/OutputPipe.h"

#include <memory>

namespace goconf::windows {

/// A started program, our ends of its pipes, and the job that it and all that it starts belong to: whoever is
/// left in the job when its handle is closed is ended ("Job Objects" of the Windows API documentation).
struct SpawnedProcess
{
    qint64 processId = 0;
    std::unique_ptr<OutputPipe> output;
    std::unique_ptr<OutputPipe> error;
    Handle job;
    Handle process;
};

/// The system call part of ProcessRunner.
Result<SpawnedProcess> spawnProcess(const ProcessRequest &request);

} // namespace goconf::windows
