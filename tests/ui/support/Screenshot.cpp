// SPDX-License-Identifier: MIT
#include "support/Screenshot.h"

#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace goconf::test::screenshot {

void save(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("GOCONF_SHOTS");
    if (folder.isEmpty())
        return;
    const QString path = QDir(folder).filePath(name + QLatin1StringView(".png"));
    if (!QDir().mkpath(folder) || !widget.grab().save(path))
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace goconf::test::screenshot
