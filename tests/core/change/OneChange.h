// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "support/TempHome.h"

#include <sys/stat.h>

namespace goconf::test {

/// The path as the calls of the system want it.
QByteArray encoded(const QString &path);
/// Of the file or link itself; fails the program where there is none.
struct stat statusOf(const QString &path);

/// Outcome of applying one change with the home's journal: "ok", or the error code. Fails the program when
/// the error says nothing.
QByteArray outcome(const TempHome &home, const Change &change);
FileChange rewrite(const QString &path, const QByteArray &before, const QByteArray &after);

} // namespace goconf::test
