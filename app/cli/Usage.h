// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"

namespace goconf {

/// Declares the command line on `app`; the result has the word of each command, in the same order. Where the
/// first argument names a command, the others are left out (null in the result): declaring all takes a tenth
/// of the time of `goconf env`.
std::vector<CLI::App *> declareUsage(CLI::App &app, const std::vector<std::unique_ptr<Command>> &commands,
                                     std::string_view firstArgument);

/// Answers a command line that asks for help or the version, or that is wrong; returns the exit code.
/// `json` says whether --json stands anywhere on it: parsing may have stopped before it got there.
int answerUsage(const CLI::App &app, const CLI::ParseError &problem, bool json, Console &console);

/// Prints the help of the command that `words` lead to; returns the exit code.
int answerHelp(const CLI::App &app, const std::vector<std::string> &words, Console &console);

} // namespace goconf
