// SPDX-License-Identifier: MIT
#include "support/toolchain/PlantedToolchain.h"

#include "modules/ToolchainLayout.h"

#include <QFileInfo>

namespace goconf::test {

QString plantRelease(const TempHome &home, const FakeToolchain &toolchain, const QString &relative)
{
    for (const FakeToolchain::File &file : toolchain.files)
        home.write(relative + u'/' + QString::fromUtf8(file.name), file.content,
                   ToolchainLayout::isExecutable(file.name) ? 0755 : 0644);
    return QFileInfo(home.home() + u'/' + relative).canonicalFilePath();
}

QString plantInModuleCache(const TempHome &home, const FakeToolchain &toolchain, const QString &relative)
{
    const QString folder = relative + QStringLiteral("/golang.org/toolchain@") +
                           QString::fromLatin1(toolchain.version.moduleVersion());
    for (const FakeToolchain::File &file : toolchain.files) {
        const auto name = ToolchainLayout::moduleName(file.name);
        if (!name)
            continue;
        const quint32 mode = ToolchainLayout::isExecutable(file.name) ? 0555 : 0444;
        home.write(folder + u'/' + QString::fromUtf8(*name), file.content, mode);
        if (*name != file.name)
            home.write(folder + u'/' + QString::fromUtf8(file.name), file.content, mode);
    }
    return QFileInfo(home.home() + u'/' + folder).canonicalFilePath();
}

} // namespace goconf::test
