// SPDX-License-Identifier: MIT
#include "sdk/PrivateFolders.h"

#include "platform/FileCalls.h"
#include "platform/NameCalls.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <ranges>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::PrivateFolders)
};

constexpr quint32 folderMode = 0700;

Result<void> make(const QString &folder)
{
    // Its name is taken, so the system would call it made.
    if (const QFileInfo info(folder); info.isSymLink() && !info.exists())
        return fail(
            ErrorCode::NotFound,
            Text::tr("%1 is a symbolic link to the folder %2, which does not exist: create the folder "
                     "or repair the link")
                .arg(folder, info.symLinkTarget()));
    if (const int error = filecalls::makeFolder(filecalls::nativePath(folder), folderMode))
        return fail(Error::fromErrno(error, Text::tr("cannot make the folder %1").arg(folder)));
    return {};
}

} // namespace

Result<QStringList> makePrivateFolders(const QString &path)
{
    QStringList missing;
    for (QString folder = path; !QFileInfo::exists(folder); folder = QFileInfo(folder).path())
        missing.prepend(folder);
    QStringList made;
    for (const QString &folder : std::as_const(missing)) {
        if (const Result<void> result = make(folder); !result) {
            for (const QString &ours : made | std::views::reverse)
                filecalls::removeEmptyFolder(filecalls::nativePath(ours));
            return fail(result.error());
        }
        made.append(folder);
    }
    return made;
}

} // namespace goconf
