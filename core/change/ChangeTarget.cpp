// SPDX-License-Identifier: MIT
#include "change/ChangeTarget.h"

#include "change/FileTarget.h"
#include "change/LinkTarget.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ChangeTarget)
};

using Created = Result<std::unique_ptr<ChangeTarget>>;

Created createFor(const FileChange &change)
{
    return FileTarget::create(change);
}

Created createFor(const LinkChange &change)
{
    return LinkTarget::create(change);
}

Created createFor(const RegistryChange &change)
{
    return fail(
        ErrorCode::Unsupported,
        Text::tr("%1 is in the registry, which only Windows has: change it there").arg(targetOf(change)));
}

} // namespace

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

Created ChangeTarget::create(const Change &change)
{
    return std::visit([](const auto &kind) { return createFor(kind); }, change);
}

} // namespace goconf
