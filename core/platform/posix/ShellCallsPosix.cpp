// SPDX-License-Identifier: MIT
#include "platform/ShellCalls.h"

#include <sys/stat.h>
#include <unistd.h>

namespace goconf::platform {

PathKind kindOf(const QByteArray &path)
{
    struct stat status;
    if (::stat(path.constData(), &status) != 0)
        return PathKind::None;
    if (S_ISREG(status.st_mode))
        return PathKind::File;
    return S_ISDIR(status.st_mode) ? PathKind::Folder : PathKind::Other;
}

bool isForeign(const QByteArray &path)
{
    struct stat status;
    return ::stat(path.constData(), &status) == 0 && status.st_uid != ::geteuid() && status.st_uid != 0;
}

bool isRoot()
{
    return ::geteuid() == 0;
}

} // namespace goconf::platform
