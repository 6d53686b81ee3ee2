// SPDX-License-Identifier: MIT
#pragma once

/// Ends this process with TerminateProcess, which nothing in it survives or hears of, right before the call
/// of that number, from 0 on, that changes a file or the registry. Calls of the program itself count, and
/// those of its static libraries: they go through pointers of this library, by the names under which a linker
/// finds those of the system.
namespace goconf::test {

/// What the process is ended with.
inline constexpr int killed = 99;

void killAt(int number);
/// How many such calls there were since then.
int callsSoFar();

} // namespace goconf::test
