// SPDX-License-Identifier: MIT
#include "modules/archive/UnpackTarget.h"

#include "platform/FolderCalls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>

namespace goconf {

namespace {

constexpr QFile::Permissions folderMode = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                          QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther |
                                          QFile::ExeOther;

} // namespace

UnpackTarget::UnpackTarget(QString folder, UnpackRule rule)
    : m_folder(std::move(folder))
    , m_rule(std::move(rule))
{
}

QString UnpackTarget::path(const QByteArray &placeName) const
{
    return m_folder + u'/' + QString::fromUtf8(placeName);
}

Result<void> UnpackTarget::makeFolder(const QByteArray &name)
{
    if (name.isEmpty() || m_made.contains(name))
        return {};
    if (const qsizetype slash = name.lastIndexOf('/'); slash > 0) {
        if (const Result<void> above = makeFolder(name.first(slash)); !above)
            return above;
    }
    const QString folder = path(name);
    // The mode is set again because the umask of the process must not decide what a Go looks like.
    int error = filecalls::makeNewFolder(filecalls::nativePath(folder));
    if (error == 0 && !QFile::setPermissions(folder, folderMode))
        error = EACCES;
    if (error != 0)
        return fail(Error::fromErrno(
            error, QCoreApplication::translate("goconf::UnpackTarget", "Cannot make the folder %1")
                       .arg(QDir::toNativeSeparators(folder))));
    m_made.insert(name);
    return {};
}

Result<void> UnpackTarget::makeFolderOf(const QByteArray &placeName)
{
    const qsizetype slash = placeName.lastIndexOf('/');
    return slash < 0 ? Result<void>() : makeFolder(placeName.first(slash));
}

} // namespace goconf
