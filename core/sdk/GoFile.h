// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"

namespace goconf {

/// Names of files that the word go starts, the first of them that a folder of PATH has: go, and on Windows
/// "go.exe" and its like in the order of PATHEXT. source: os/exec/lp_windows.go.
QStringList goFileNames(const Host &host);

/// The file that the word go starts in this folder, by its whole path; empty where there is none. On Windows
/// it may be a script, go.bat, which is what some version managers put in the way.
QString goFileIn(const Host &host, const QString &folder);

} // namespace goconf
