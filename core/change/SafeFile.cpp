// SPDX-License-Identifier: MIT
#include "change/SafeFile.h"

#include "platform/NameCalls.h"

#include <QCoreApplication>

#include <cerrno>

namespace goconf {

using namespace filecalls;
using namespace Qt::StringLiterals;

namespace {

using Kind = FileStatus::Kind;

/// As many as Linux follows, path_resolution(7).
constexpr int maxLinks = 40;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SafeFile)
};

/// The path behind all links of its last part; that need not exist.
int followLinks(QByteArray &path)
{
    for (int i = 0; i < maxLinks; ++i) {
        QByteArray target;
        const int error = readLink(path, target);
        if (error == EINVAL || error == ENOENT)
            return 0;
        if (error != 0)
            return error;
        path = isAbsolute(target) ? target : folderOf(path) + '/' + target;
    }
    return ELOOP;
}

} // namespace

SafeFile::SafeFile(QString path, QByteArray real)
    : m_path(std::move(path))
    , m_real(std::move(real))
    , m_throughLink(m_real != filecalls::nativePath(m_path))
{
}

Result<SafeFile> SafeFile::at(const QString &path)
{
    QByteArray real = filecalls::nativePath(path);
    if (!isAbsolute(real)) {
        return fail(ErrorCode::InvalidValue,
                    Text::tr("“%1” is not the absolute path of a file: give one").arg(path));
    }
    // What stands for bytes that are no UTF-8: as a name it would be another file's.
    if (path.contains(QChar::ReplacementCharacter)) {
        return fail(
            ErrorCode::Unsupported,
            Text::tr("the path %1 is not UTF-8, and we cannot name such a file: give it a name in UTF-8")
                .arg(path));
    }
    const int error = followLinks(real);
    const SafeFile file(path, real);
    if (error != 0)
        return file.cannotRead(error);
    return file;
}

QString SafeFile::realPath() const
{
    return shownPath(m_real);
}

Result<std::optional<FileImage>> SafeFile::read(const QString &path, qint64 limit)
{
    return at(path).and_then([limit](const SafeFile &file) { return file.read(limit); });
}

Result<std::optional<FileImage>> SafeFile::read(qint64 limit) const
{
    // Asked before opening: opening a pipe may wait, opening a device may do things.
    const Result<FileStatus> status = regularFile();
    if (!status)
        return fail(status.error());
    if (status->kind == Kind::Missing)
        return std::nullopt;
    QByteArray bytes;
    const int error = status->size > limit ? EFBIG : filecalls::read(m_real, limit, bytes);
    if (error == EFBIG) {
        return fail(ErrorCode::TooLarge,
                    Text::tr("%1 is larger than %2 MiB, which no settings file should be: make it smaller")
                        .arg(m_path)
                        .arg(limit / (1024 * 1024)));
    }
    if (error != 0)
        return cannotRead(error);
    return FileImage{bytes, status->mode};
}

Result<QStringList> SafeFile::missingFolders() const
{
    QStringList missing;
    for (QByteArray folder = folderOf(m_real);; folder = folderOf(folder)) {
        FileStatus status;
        if (const int error = statusOf(folder, status))
            return cannotWrite(error);
        if (status.kind == Kind::Folder)
            return missing;
        if (status.kind != Kind::Missing)
            return cannotWrite(ENOTDIR);
        if (folderOf(folder) == folder)
            return cannotWrite(ENOENT); // a drive that is not there
        if (m_throughLink || (ownStatusOf(folder, status) == 0 && status.kind != Kind::Missing)) {
            return fail(ErrorCode::NotFound,
                        Text::tr("%1 leads through a symbolic link to the folder %2, which does not "
                                 "exist: create the folder or repair the link")
                            .arg(m_path, shownPath(folder)));
        }
        missing.prepend(shownPath(folder));
    }
}

Result<void> SafeFile::checkWritable() const
{
    const Result<FileStatus> status = regularFile();
    if (!status)
        return fail(status.error());
    const bool exists = status->kind != Kind::Missing;
    if (exists && status->isForeign && !isSuperuser()) {
        return fail(ErrorCode::ForeignOwner,
                    Text::tr("%1 belongs to another user: change it as that user or as root").arg(m_path));
    }
    if (exists && (status->mode & 0200U) == 0)
        return fail(ErrorCode::ReadOnly, Text::tr("%1 is read-only: make it writable first").arg(m_path));
    if (exists && status->names > 1) {
        return fail(ErrorCode::HardLinked,
                    Text::tr("%1 has %2 names (hard links), which a safe write would separate: replace "
                             "it by a copy or by a symbolic link first")
                        .arg(m_path)
                        .arg(status->names));
    }
    QByteArray folder = folderOf(m_real);
    NameOf missing = NameOf::File;
    while (const int error = checkFolder(folder, missing)) {
        const QByteArray above = folderOf(folder);
        if (error != ENOENT || above == folder) {
            return fail(
                Error::fromErrno(error, Text::tr("cannot write into the folder %1").arg(shownPath(folder))));
        }
        folder = above;
        missing = NameOf::Folder;
    }
    return {};
}

Result<void> SafeFile::checkRemovable() const
{
    if (const Result<void> writable = checkWritable(); !writable)
        return writable;
    const Result<FileStatus> status = regularFile();
    if (!status || status->kind == Kind::Missing)
        return {};
    if (status->isForeign && !hasOwnerOfNew(m_real)) {
        return fail(ErrorCode::ForeignOwner,
                    Text::tr("%1 belongs to another user: remove it as that user").arg(m_path));
    }
    QByteArrayList names;
    if (const int error = ownAttributes(m_real, names))
        return cannotRead(error);
    if (!names.isEmpty()) {
        return fail(ErrorCode::Refused,
                    Text::tr("%1 has extended attributes or access rules, which undo could not bring "
                             "back: remove the file yourself")
                        .arg(m_path),
                    QString::fromUtf8(names.join(' ')));
    }
    return {};
}

Result<void> SafeFile::stage(const FileImage &image, const QString &temporary) const
{
    const QByteArray part = filecalls::nativePath(partOf(temporary));
    int error = writeNew(part, image.bytes, image.mode, m_real);
    if (error == 0 && !holds(part, image)) {
        removeName(part);
        return fail(ErrorCode::Io, Text::tr("%1 does not hold what was written: check the disk").arg(m_path));
    }
    if (error == 0)
        error = rename(part, filecalls::nativePath(temporary));
    if (error == 0)
        return {};
    if (error != EEXIST)
        removeName(part);
    return cannotWrite(error);
}

QString SafeFile::partOf(const QString &temporary)
{
    return temporary + ".part"_L1;
}

bool SafeFile::holds(const QByteArray &path, const FileImage &image)
{
    FileStatus status;
    QByteArray bytes;
    return ownStatusOf(path, status) == 0 && status.kind == Kind::Regular &&
           status.size == image.bytes.size() && filecalls::read(path, image.bytes.size(), bytes) == 0 &&
           bytes == image.bytes;
}

/// Of the file or of nothing; an error when something else stands there.
Result<FileStatus> SafeFile::regularFile() const
{
    FileStatus status;
    if (const int error = statusOf(m_real, status))
        return cannotRead(error);
    if (status.kind == Kind::Folder)
        return cannotRead(EISDIR);
    if (status.kind == Kind::Regular || status.kind == Kind::Missing)
        return status;
    return fail(ErrorCode::Io,
                Text::tr("%1 is no file but a pipe, socket or device: move it away first").arg(m_path));
}

tl::unexpected<Error> SafeFile::cannotRead(int number) const
{
    return fail(Error::fromErrno(number, Text::tr("cannot read %1").arg(m_path)));
}

tl::unexpected<Error> SafeFile::cannotWrite(int number) const
{
    return fail(Error::fromErrno(number, Text::tr("cannot write %1").arg(m_path)));
}

} // namespace goconf
