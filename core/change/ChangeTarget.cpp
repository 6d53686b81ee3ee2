// SPDX-License-Identifier: MIT
#include "change/ChangeTarget.h"

#include "change/FileTarget.h"
#include "change/LinkTarget.h"
#include "change/RegistryTarget.h"

#include <QFileInfo>

namespace goconf {

QString ChangeTarget::placeOf(const QString &path)
{
    // The folders that are there; behind those that are not, there are no links.
    const QFileInfo file(path);
    QString rest = u'/' + file.fileName();
    for (QFileInfo folder(file.path());; folder.setFile(folder.path())) {
        const QString real = folder.canonicalFilePath();
        if (!real.isEmpty())
            return (real == u'/' ? QString() : real) + rest;
        if (folder.path() == folder.filePath())
            return path;
        rest.prepend(u'/' + folder.fileName());
    }
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
