// SPDX-License-Identifier: MIT
#include "change/LinkTarget.h"

#include "platform/posix/FileCalls.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::LinkTarget)
};

bool canBeTarget(const std::optional<QByteArray> &target)
{
    return !target || (!target->isEmpty() && !target->contains('\0'));
}

} // namespace

LinkTarget::LinkTarget(const LinkChange &change)
    : m_change(change)
    , m_path(QFile::encodeName(change.path))
{
}

Result<std::unique_ptr<ChangeTarget>> LinkTarget::create(const LinkChange &change)
{
    const QByteArray path = QFile::encodeName(change.path);
    const bool absolute = path.startsWith('/') && !path.endsWith('/') && !path.contains('\0');
    if (!absolute || !canBeTarget(change.before) || !canBeTarget(change.after)) {
        return fail(ErrorCode::InvalidValue,
                    Text::tr("\"%1\" cannot be such a symbolic link: give an absolute path and a target")
                        .arg(change.path));
    }
    return std::unique_ptr<ChangeTarget>(new LinkTarget(change));
}

QString LinkTarget::identity() const
{
    const QFileInfo link(linkChange().path);
    const QString folder = QFileInfo(link.path()).canonicalFilePath();
    return folder.isEmpty() ? link.filePath() : folder + u'/' + link.fileName();
}

QString LinkTarget::folder() const
{
    return linkChange().after ? QFileInfo(linkChange().path).path() : QString();
}

Result<QStringList> LinkTarget::missingFolders() const
{
    QStringList missing;
    struct stat status{};
    QByteArray folder = posix::folderOf(m_path);
    for (; linkChange().after && ::stat(folder.constData(), &status) != 0; folder = posix::folderOf(folder)) {
        if (errno != ENOENT)
            return cannotWrite(errno);
        missing.prepend(QFile::decodeName(folder));
    }
    return missing;
}

Result<std::optional<QByteArray>> LinkTarget::present() const
{
    QByteArray target;
    const int error = posix::readLink(m_path, target);
    if (error == ENOENT)
        return std::nullopt;
    if (error == EINVAL) {
        return fail(ErrorCode::Conflict,
                    Text::tr("%1 is no symbolic link: move it away first").arg(linkChange().path));
    }
    if (error != 0)
        return cannotWrite(error);
    return target;
}

Result<ChangeTarget::State> LinkTarget::state() const
{
    const Result<std::optional<QByteArray>> target = present();
    if (!target && target.error().code == ErrorCode::Conflict)
        return State::Other;
    if (!target)
        return fail(target.error());
    if (*target == linkChange().before)
        return State::Before;
    return *target == linkChange().after ? State::After : State::Other;
}

Result<Change> LinkTarget::deviation() const
{
    return present().map([this](const std::optional<QByteArray> &target) {
        return Change(LinkChange{linkChange().path, linkChange().before, target});
    });
}

Result<void> LinkTarget::check() const
{
    if (const auto target = present(); !target)
        return fail(target.error());
    struct stat status{};
    const uid_t user = ::geteuid();
    if (user != 0 && ::lstat(m_path.constData(), &status) == 0 && status.st_uid != user) {
        return fail(
            ErrorCode::ForeignOwner,
            Text::tr("%1 belongs to another user: change it as that user or as root").arg(linkChange().path));
    }
    QByteArray folder = posix::folderOf(m_path);
    while (::faccessat(AT_FDCWD, folder.constData(), W_OK | X_OK, AT_EACCESS) != 0) {
        if (errno != ENOENT || folder.size() == 1)
            return cannotWrite(errno);
        folder = posix::folderOf(folder);
    }
    return {};
}

Result<void> LinkTarget::stage(const QString &temporary) const
{
    if (!linkChange().after)
        return {};
    const QByteArray name = QFile::encodeName(temporary);
    if (::symlink(linkChange().after->constData(), name.constData()) != 0)
        return cannotWrite(errno);
    struct stat status{};
    // Only root comes here with another user's link.
    if (::lstat(m_path.constData(), &status) == 0 && status.st_uid != ::geteuid() &&
        ::lchown(name.constData(), status.st_uid, status.st_gid) != 0)
        return cannotWrite(errno);
    return {};
}

Result<void> LinkTarget::commit(const QString &temporary) const
{
    const Result<std::optional<QByteArray>> target = present();
    if (!target)
        return fail(target.error());
    if (*target != linkChange().before) {
        return fail(ErrorCode::Conflict,
                    Text::tr("%1 changed at this moment: look at it and try again").arg(linkChange().path));
    }
    const QByteArray from = QFile::encodeName(temporary);
    int error = 0;
    if (!linkChange().after)
        error = ::unlink(m_path.constData()) != 0 ? errno : 0;
    else if (!linkChange().before)
        error = posix::renameToNew(from, m_path);
    else
        error = ::rename(from.constData(), m_path.constData()) != 0 ? errno : 0;
    if (error == 0)
        error = posix::syncFolder(posix::folderOf(m_path));
    if (error != 0)
        return cannotWrite(error);
    return {};
}

tl::unexpected<Error> LinkTarget::cannotWrite(int number) const
{
    return fail(
        Error::fromErrno(number, Text::tr("cannot write the symbolic link %1").arg(linkChange().path)));
}

} // namespace goconf
