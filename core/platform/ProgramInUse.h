// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// A thin call of the operating system, for removing programs, in the manner of FileCalls.h.
namespace goconf::filecalls {

/// A program or library below `folder` that runs now, or that another program has open for itself: on Windows
/// it cannot be removed. Empty where there is none, where the system tells nobody (of read-only files), and
/// on systems where none of that keeps a file. source: "CreateFileW" of the Windows API documentation: a file
/// that is mapped as a program cannot be opened for writing.
QByteArray programInUse(const QByteArray &folder);

} // namespace goconf::filecalls
