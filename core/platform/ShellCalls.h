// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// Thin calls of the operating system, for core/stores/shell.
namespace goconf::platform {

enum class PathKind { None, File, Folder, Other };

/// What stands at the end of the path, links followed; None also where it cannot be told. No NUL in `path`.
PathKind kindOf(const QByteArray &path);

/// Whether the file is there and belongs neither to this process's user nor to root.
bool isForeign(const QByteArray &path);

/// Whether this process has the rights of root; false on systems without it.
bool isRoot();

} // namespace goconf::platform
