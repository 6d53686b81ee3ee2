// SPDX-License-Identifier: MIT
#include "widgets/ShownPath.h"

namespace goconf::ui {

QString shownPath(const QString &path, const Host &host)
{
    const QString home = host.home().value_or(QString());
    if (host.os.isWindows() || home.size() < 2)
        return path;
    if (path == home)
        return QStringLiteral("~");
    return path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path;
}

} // namespace goconf::ui
