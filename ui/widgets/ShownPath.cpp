// SPDX-License-Identifier: MIT
#include "widgets/ShownPath.h"

#include "change/ShownText.h"

namespace goconf::ui {

namespace {

QString written(const QString &path, const Host &host)
{
    const QString home = host.home().value_or(QString());
    if (host.os.isWindows()) // names of the registry, whose slashes are their own, come here, too
        return host.os.isAbsolutePath(path.toUtf8()) ? host.os.native(path) : path;
    if (home.size() < 2)
        return path;
    if (path == home)
        return QStringLiteral("~");
    return path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path;
}

} // namespace

QString shownPath(const QString &path, const Host &host)
{
    return shownText(written(path, host).toUtf8());
}

} // namespace goconf::ui
