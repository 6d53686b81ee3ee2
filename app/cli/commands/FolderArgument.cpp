// SPDX-License-Identifier: MIT
#include "commands/FolderArgument.h"

#include "base/PathBytes.h"

#include <QDir>
#include <QFileInfo>

namespace goconf {

Result<QString> folderArgument(const Host &host, const std::string &name, const QString &absent)
{
    const QString given = pathText(bytes(name));
    const QString folder = host.os.isAbsolutePath(bytes(name))
                               ? given
                               : QDir::cleanPath(host.os.join(host.workingDirectory, given));
    if (given.isEmpty() || !QFileInfo(folder).isDir())
        return fail(ErrorCode::NotFound, absent.arg(given));
    return folder;
}

} // namespace goconf
