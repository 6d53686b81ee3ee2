// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// What FileLock asks of the system: thin calls, in the manner of FileCalls.h. A file is a descriptor or a
/// handle.
namespace goconf::lockcalls {

/// Opens the file, which is created where it does not exist (mode 0600); never through a link.
int open(const QByteArray &path, qintptr &file);
/// EBUSY when another open file has the lock. Never waits.
int tryLock(qintptr file);
/// Whether the open file is still the one of that name: who held the lock may have removed it.
bool stillStands(qintptr file, const QByteArray &path);
/// Gives the lock back, too.
void close(qintptr file);

} // namespace goconf::lockcalls
