// SPDX-License-Identifier: MIT
#include "sdk/GoFile.h"

#include <QFileInfo>

namespace goconf {

using namespace Qt::StringLiterals;

QStringList goFileNames(const Host &host)
{
    if (!host.os.isWindows())
        return {u"go"_s};
    QByteArray extensions = host.environment.value("PATHEXT").toLower();
    if (extensions.isEmpty())
        extensions = ".com;.exe;.bat;.cmd";
    QStringList names;
    for (QByteArray extension : extensions.split(';')) {
        if (!extension.startsWith('.'))
            extension.prepend('.');
        // The others are for documents, which other programs open.
        if (QByteArrayList{".com", ".exe", ".bat", ".cmd"}.contains(extension))
            names.append("go"_L1 + QString::fromLatin1(extension));
    }
    return names;
}

QString goFileIn(const Host &host, const QString &folder)
{
    for (const QString &name : goFileNames(host)) {
        const QFileInfo file(host.os.join(folder, name));
        if (file.isFile() && file.isExecutable())
            return file.filePath();
    }
    return {};
}

} // namespace goconf
