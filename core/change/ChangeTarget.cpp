// SPDX-License-Identifier: MIT
#include "change/ChangeTarget.h"

#include "base/Os.h"
#include "base/WindowsName.h"
#include "change/FileTarget.h"
#include "change/LinkTarget.h"
#include "change/RegistryTarget.h"
#include "platform/FileCalls.h"

namespace goconf {

QString ChangeTarget::placeOf(const QString &path)
{
    // The folders that are there; behind those that are not, there are no links.
    const QByteArray name = filecalls::nativePath(path);
    QByteArray folder = filecalls::folderOf(name);
    QByteArray real = filecalls::canonicalPath(folder);
    while (real.isEmpty() && folder != filecalls::folderOf(folder)) {
        folder = filecalls::folderOf(folder);
        real = filecalls::canonicalPath(folder);
    }
    if (real.isEmpty())
        return keyOf(name);
    const auto withoutSlash = [](const QByteArray &part) {
        return part.endsWith('/') ? part.chopped(1) : part;
    };
    return keyOf(withoutSlash(real) + name.sliced(withoutSlash(folder).size()));
}

QString ChangeTarget::keyOf(const QByteArray &canonicalPath)
{
    const QString shown = filecalls::shownPath(canonicalPath);
    return Os::current().isWindows() ? upperName(shown) : shown;
}

Result<std::unique_ptr<ChangeTarget>> ChangeTarget::create(const Change &change,
                                                           const std::shared_ptr<RegistryWriter> &registry)
{
    if (const auto *value = std::get_if<RegistryChange>(&change))
        return RegistryTarget::create(*value, registry);
    if (const auto *link = std::get_if<LinkChange>(&change))
        return LinkTarget::create(*link);
    return FileTarget::create(std::get<FileChange>(change));
}

} // namespace goconf
