// SPDX-License-Identifier: MIT
#include "platform/TerminalOutput.h"

namespace goconf::platform {

/// Nothing had to be changed.
struct TerminalOutput::Before
{
};

TerminalOutput::TerminalOutput() = default;

TerminalOutput::~TerminalOutput() = default;

} // namespace goconf::platform
