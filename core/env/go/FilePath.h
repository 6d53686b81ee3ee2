// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"

#include <QByteArray>
#include <QByteArrayList>

/// Paths as exact bytes by the rules of Go's path/filepath, for the system that `os` says.
namespace goconf::filepath {

/// filepath.Clean: shortest equal path by its text alone; "." for nothing.
QByteArray clean(Os os, const QByteArray &path);
/// filepath.Join: empty elements left out, then cleaned; nothing from nothing.
QByteArray join(Os os, const QByteArrayList &elements);
/// filepath.SplitList, as for PATH and GOPATH; on Windows quotes around separators are taken off.
QByteArrayList splitList(Os os, const QByteArray &list);
/// filepath.Dir of a clean path: the folder above, or the root itself.
QByteArray parent(Os os, const QByteArray &path);
/// Whether `path` is one file name without any folder, as where filepath.Base(path) == path.
bool isBareName(Os os, const QByteArray &path);
/// Whether go takes it as the program of CC and its like: an absolute path or a bare name
/// (cmd/go/internal/work BuildInit).
bool isProgramName(Os os, const QByteArray &path);

} // namespace goconf::filepath
