// SPDX-License-Identifier: MIT
#include "change/LinkTarget.h"

#include "platform/FileCalls.h"
#include "platform/NameCalls.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>

namespace goconf {

using namespace filecalls;

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
    , m_path(nativePath(change.path))
{
}

Result<std::unique_ptr<ChangeTarget>> LinkTarget::create(const LinkChange &change)
{
    if (!isAbsolute(nativePath(change.path)) || !canBeTarget(change.before) || !canBeTarget(change.after)) {
        return fail(ErrorCode::InvalidValue,
                    Text::tr("“%1” cannot be such a symbolic link: give an absolute path and a target")
                        .arg(change.path));
    }
    return std::unique_ptr<ChangeTarget>(new LinkTarget(change));
}

QString LinkTarget::identity() const
{
    return placeOf(linkChange().path);
}

QString LinkTarget::folder() const
{
    return QFileInfo(linkChange().path).path();
}

Result<QStringList> LinkTarget::missingFolders() const
{
    QStringList missing;
    for (QByteArray folder = folderOf(m_path); linkChange().after; folder = folderOf(folder)) {
        FileStatus status;
        if (const int error = statusOf(folder, status))
            return cannotWrite(error);
        if (status.kind != FileStatus::Kind::Missing)
            break;
        if (folderOf(folder) == folder)
            return cannotWrite(ENOENT); // a drive that is not there
        missing.prepend(shownPath(folder));
    }
    return missing;
}

Result<std::optional<QByteArray>> LinkTarget::present() const
{
    QByteArray target;
    const int error = readLink(m_path, target);
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
    FileStatus status;
    if (!isSuperuser() && ownStatusOf(m_path, status) == 0 && status.isForeign &&
        status.kind != FileStatus::Kind::Missing) {
        return fail(
            ErrorCode::ForeignOwner,
            Text::tr("%1 belongs to another user: change it as that user or as root").arg(linkChange().path));
    }
    QByteArray folder = folderOf(m_path);
    NameOf missing = NameOf::File;
    while (const int error = checkFolder(folder, missing)) {
        const QByteArray above = folderOf(folder);
        if (error != ENOENT || above == folder)
            return cannotWrite(error);
        folder = above;
        missing = NameOf::Folder;
    }
    return {};
}

Result<void> LinkTarget::stage(const QString &temporary) const
{
    if (!linkChange().after)
        return {};
    if (const int error = makeLink(nativePath(temporary), *linkChange().after, m_path))
        return cannotWrite(error);
    return {};
}

Result<void> LinkTarget::commit(const QString &temporary) const
{
    return replacement(temporary).commit();
}

Result<QStringList> LinkTarget::clear(const QString &temporary) const
{
    return replacement(temporary).clear();
}

Replacement LinkTarget::replacement(const QString &temporary) const
{
    const auto side = [](const std::optional<QByteArray> &target) {
        return Replacement::Side{target.has_value(), [target](const QByteArray &path) {
                                     QByteArray present;
                                     return readLink(path, present) == 0 && present == target;
                                 }};
    };
    return {linkChange().path, m_path, nativePath(temporary), side(linkChange().before),
            side(linkChange().after)};
}

tl::unexpected<Error> LinkTarget::cannotWrite(int number) const
{
    return fail(
        Error::fromErrno(number, Text::tr("cannot write the symbolic link %1").arg(linkChange().path)));
}

} // namespace goconf
