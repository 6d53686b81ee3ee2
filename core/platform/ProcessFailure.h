// SPDX-License-Identifier: MIT
#pragma once

#include "platform/ProcessRunner.h"

namespace goconf {

/// What ProcessRunner answers on every system.
Error processStopped();
Error processTimedOut(const ProcessRequest &request);
/// `number` is one of <cerrno>.
Error processNotStarted(const ProcessRequest &request, int number);

} // namespace goconf
