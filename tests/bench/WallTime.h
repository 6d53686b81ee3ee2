// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"

namespace goconf::bench {

/// Runs a program with its output thrown away and returns the wall time in milliseconds.
double wallTime(const QByteArrayList &command, const Environment &environment);

/// The go in PATH; fails the program when there is none.
QByteArray goProgram(const Host &host);

} // namespace goconf::bench
