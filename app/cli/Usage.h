// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"

namespace goconf {

/// Declares the whole command line on `app`; the result has the word of each command, in the same order.
std::vector<CLI::App *> declareUsage(CLI::App &app, const std::vector<std::unique_ptr<Command>> &commands);

/// Answers a command line that asks for help or the version, or that is wrong; returns the exit code.
int answerUsage(const CLI::App &app, const CLI::ParseError &problem, int argc, char **argv, Console &console);

} // namespace goconf
