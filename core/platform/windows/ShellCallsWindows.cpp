// SPDX-License-Identifier: MIT
#include "base/PathBytes.h"
#include "platform/ShellCalls.h"

#include "platform/FileCalls.h"

namespace goconf::platform {

namespace {

using filecalls::FileStatus;

/// `path` may have either slash.
FileStatus statusOf(const QByteArray &path)
{
    FileStatus status;
    return filecalls::statusOf(filecalls::nativePath(pathText(path)), status) == 0 ? status : FileStatus();
}

} // namespace

PathKind kindOf(const QByteArray &path)
{
    switch (statusOf(path).kind) {
    case FileStatus::Kind::Missing: return PathKind::None;
    case FileStatus::Kind::Regular: return PathKind::File;
    case FileStatus::Kind::Folder: return PathKind::Folder;
    case FileStatus::Kind::Link:
    case FileStatus::Kind::Other: return PathKind::Other;
    }
    Q_UNREACHABLE();
}

bool isForeign(const QByteArray &path)
{
    return statusOf(path).isForeign;
}

bool isRoot()
{
    return false;
}

} // namespace goconf::platform
