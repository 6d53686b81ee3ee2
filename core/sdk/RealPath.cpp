// SPDX-License-Identifier: MIT
#include "sdk/RealPath.h"

#include "platform/FileCalls.h"

#include <QDir>
#include <QFileInfo>

namespace goconf {

QString realPath(const QString &path)
{
    if (path.isEmpty())
        return {};
    const QFileInfo file(path);
    const QByteArray real = filecalls::canonicalPath(filecalls::nativePath(file.absoluteFilePath()));
    if (real.isEmpty()) // on Windows some drives of other makers cannot tell
        return file.canonicalFilePath();
    return QDir::fromNativeSeparators(filecalls::shownPath(real));
}

} // namespace goconf
