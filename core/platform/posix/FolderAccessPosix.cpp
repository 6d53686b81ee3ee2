// SPDX-License-Identifier: MIT
#include "platform/FolderAccess.h"

#include <sys/stat.h>

namespace goconf::platform {

bool isOpenToEveryone(const QByteArray &folder)
{
    struct stat status;
    return ::stat(folder.constData(), &status) == 0 && (status.st_mode & S_IWOTH) != 0;
}

} // namespace goconf::platform
