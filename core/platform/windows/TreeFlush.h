// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace goconf::windows {

/// Brings all files below a folder to the disk, as only administrators could do for the whole drive. Each
/// file's content goes to the drive first, and the drive's own memory is emptied once at the end
/// (NtFlushBuffersFileEx of the driver documentation), which takes a small part of the time. 0 or a number of
/// <cerrno>.
int flushTree(const QByteArray &folder);

} // namespace goconf::windows
