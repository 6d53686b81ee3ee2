// SPDX-License-Identifier: MIT
#include "ModuleZipLab.h"

#include "support/ZipWriter.h"

#include <QDir>

namespace goconf::test {

QByteArray goodZip()
{
    const QByteArray prefix = modulePrefix;
    ZipWriter writer;
    writer.add(prefix + "go.mod", "module example.com/m\n");
    writer.add(prefix + "a/a.go", "package a // " + QByteArray(200, 'a'));
    writer.add(prefix + "b.go", "package m\n");
    return writer.finish();
}

Result<ModuleZip> openZip(const TempHome &home, const QByteArray &bytes, const ArchiveLimits &limits)
{
    return ModuleZip::open(home.write(QStringLiteral("m.zip"), bytes), "example.com/m", "v1.0.0", limits);
}

QString outFolder(const TempHome &home)
{
    const QString folder = home.path(QStringLiteral("out"));
    if (!QDir().mkpath(folder))
        qFatal("cannot make a folder");
    return folder;
}

UnpackPlace asItIs(const QByteArray &name)
{
    return {name, false};
}

} // namespace goconf::test
