// SPDX-License-Identifier: MIT
// Ends a test as goconf ends, where the linker has main wrapped: by ExitProcess some that had had threads of
// their own would stay for ever, with libstdc++ waiting for a lock of libwinpthread that a thread which was
// gone had not given back.
#include "platform/ProcessEnd.h"

#include <cstdio>

extern "C" int __real_main(int argc,
                           char **argv); // NOLINT(bugprone-reserved-identifier): the linker's name for it

extern "C" int __wrap_main(int argc, char **argv) // NOLINT(bugprone-reserved-identifier)
{
    const int exitCode = __real_main(argc, argv);
    std::fflush(nullptr);
    goconf::platform::endProcess(exitCode);
}
