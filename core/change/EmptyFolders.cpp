// SPDX-License-Identifier: MIT
#include "change/EmptyFolders.h"

#include "platform/FileCalls.h"
#include "platform/NameCalls.h"

#include <QCoreApplication>

namespace goconf {

Result<void> removeEmptyFolders(const QStringList &outermostFirst)
{
    for (qsizetype i = outermostFirst.size() - 1; i >= 0; --i) {
        const QString &folder = outermostFirst.at(i);
        if (const int error = filecalls::removeEmptyFolder(filecalls::nativePath(folder)))
            return fail(Error::fromErrno(
                error,
                QCoreApplication::translate("goconf::Applier", "cannot remove the folder %1").arg(folder)));
    }
    return {};
}

} // namespace goconf
