// SPDX-License-Identifier: MIT
#include "change/SafeFile.h"

#include "platform/posix/FileCalls.h"
#include "platform/posix/FileDescriptor.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace goconf {

namespace {

/// As many as Linux follows, path_resolution(7).
constexpr int maxLinks = 40;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SafeFile)
};

tl::unexpected<Error> cannotRead(const QString &path, int number)
{
    return fail(Error::fromErrno(number, Text::tr("cannot read %1").arg(path)));
}

/// The path behind all links of its last part; that need not exist.
int followLinks(QByteArray &path)
{
    for (int i = 0; i < maxLinks; ++i) {
        QByteArray target;
        const int error = posix::readLink(path, target);
        if (error == EINVAL || error == ENOENT)
            return 0;
        if (error != 0)
            return error;
        if (!target.startsWith('/'))
            target.prepend(posix::folderOf(path) + '/');
        path = target;
    }
    return ELOOP;
}

/// Whether there is a file; an error when something else stands there.
Result<bool> regularFileExists(const QString &shown, const QByteArray &path, struct stat &status)
{
    if (::stat(path.constData(), &status) != 0) {
        if (errno == ENOENT)
            return false;
        return cannotRead(shown, errno);
    }
    if (S_ISDIR(status.st_mode))
        return cannotRead(shown, EISDIR);
    if (!S_ISREG(status.st_mode)) {
        return fail(ErrorCode::Io,
                    Text::tr("%1 is no file but a pipe, socket or device: move it away first").arg(shown));
    }
    return true;
}

tl::unexpected<Error> tooLarge(const QString &path, qint64 limit)
{
    return fail(ErrorCode::TooLarge,
                Text::tr("%1 is larger than %2 MiB, which no settings file should be: make it smaller")
                    .arg(path)
                    .arg(limit / (1024 * 1024)));
}

/// Reads on when a file grows meanwhile, or says size 0 as in /proc.
Result<QByteArray> readAll(const QString &shown, int file, qint64 size, qint64 limit)
{
    QByteArray bytes(size + 1, Qt::Uninitialized);
    qsizetype length = 0;
    for (;;) {
        const ssize_t count = ::read(file, bytes.data() + length, size_t(bytes.size() - length));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return cannotRead(shown, errno);
        length += count;
        if (length > limit)
            return tooLarge(shown, limit);
        // A short read of a regular file is its end; the extra byte of room saves asking again.
        if (count == 0 || (length == size && size > 0)) {
            bytes.truncate(length);
            return bytes;
        }
        if (length == bytes.size())
            bytes.resize(2 * bytes.size());
    }
}

} // namespace

SafeFile::SafeFile(QString path, QByteArray real)
    : m_path(std::move(path))
    , m_real(std::move(real))
    , m_throughLink(m_real != QFile::encodeName(m_path))
{
}

Result<SafeFile> SafeFile::at(const QString &path)
{
    QByteArray real = QFile::encodeName(path);
    if (!real.startsWith('/') || real.endsWith('/') || real.contains('\0')) {
        return fail(ErrorCode::InvalidValue,
                    Text::tr("\"%1\" is not the absolute path of a file: give one").arg(path));
    }
    if (const int error = followLinks(real))
        return cannotRead(path, error);
    return SafeFile(path, real);
}

QString SafeFile::realPath() const
{
    return QFile::decodeName(m_real);
}

Result<std::optional<FileImage>> SafeFile::read(const QString &path, qint64 limit)
{
    return at(path).and_then([limit](const SafeFile &file) { return file.read(limit); });
}

Result<std::optional<FileImage>> SafeFile::read(qint64 limit) const
{
    struct stat status{};
    // Asked before opening: opening a pipe may wait, opening a device may do things.
    const Result<bool> exists = regularFileExists(m_path, m_real, status);
    if (!exists)
        return fail(exists.error());
    if (!*exists)
        return std::nullopt;
    if (status.st_size > limit)
        return tooLarge(m_path, limit);
    const FileDescriptor file(::open(m_real.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file.isOpen())
        return cannotRead(m_path, errno);
    return readAll(m_path, file.get(), status.st_size, limit).map([&status](const QByteArray &bytes) {
        return std::optional(FileImage{bytes, status.st_mode & 07777U});
    });
}

Result<QStringList> SafeFile::missingFolders() const
{
    QStringList missing;
    for (QByteArray folder = posix::folderOf(m_real);; folder = posix::folderOf(folder)) {
        struct stat status{};
        if (::stat(folder.constData(), &status) == 0) {
            if (!S_ISDIR(status.st_mode))
                return cannotWrite(ENOTDIR);
            return missing;
        }
        if (errno != ENOENT)
            return cannotWrite(errno);
        if (m_throughLink || ::lstat(folder.constData(), &status) == 0) {
            const QString name = QFile::decodeName(folder);
            return fail(ErrorCode::NotFound,
                        Text::tr("%1 leads through a symbolic link to the folder %2, which does not "
                                 "exist: create the folder or repair the link")
                            .arg(m_path, name));
        }
        missing.prepend(QFile::decodeName(folder));
    }
}

Result<void> SafeFile::checkWritable() const
{
    struct stat status{};
    const Result<bool> exists = regularFileExists(m_path, m_real, status);
    if (!exists)
        return fail(exists.error());
    const uid_t user = ::geteuid();
    if (*exists && user != 0 && status.st_uid != user) {
        return fail(ErrorCode::ForeignOwner,
                    Text::tr("%1 belongs to another user: change it as that user or as root").arg(m_path));
    }
    if (*exists && (status.st_mode & S_IWUSR) == 0) {
        return fail(ErrorCode::ReadOnly, Text::tr("%1 is read-only: make it writable first").arg(m_path));
    }
    if (*exists && status.st_nlink > 1) {
        return fail(ErrorCode::HardLinked,
                    Text::tr("%1 has %2 names (hard links), which a safe write would separate: replace "
                             "it by a copy or by a symbolic link first")
                        .arg(m_path)
                        .arg(status.st_nlink));
    }
    QByteArray folder = posix::folderOf(m_real);
    while (::faccessat(AT_FDCWD, folder.constData(), W_OK | X_OK, AT_EACCESS) != 0) {
        if (errno == ENOENT && folder.size() > 1) {
            folder = posix::folderOf(folder);
            continue;
        }
        return fail(Error::fromErrno(
            errno, Text::tr("cannot write into the folder %1").arg(QFile::decodeName(folder))));
    }
    return {};
}

Result<void> SafeFile::checkRemovable() const
{
    if (const Result<void> writable = checkWritable(); !writable)
        return writable;
    struct stat status{};
    if (::stat(m_real.constData(), &status) != 0)
        return {};
    if (status.st_uid != ::geteuid()) {
        return fail(ErrorCode::ForeignOwner,
                    Text::tr("%1 belongs to another user: remove it as that user").arg(m_path));
    }
    QByteArrayList names;
    QByteArrayList folderNames;
    if (const int error = posix::attributeNames(m_real, names))
        return cannotRead(m_path, error);
    if (const int error = posix::attributeNames(posix::folderOf(m_real), folderNames))
        return cannotRead(m_path, error);
    // The system gives these to every new file in this folder: security labels, the folder's default list.
    const bool givesList = folderNames.contains("system.posix_acl_default");
    const bool keepable = std::all_of(names.cbegin(), names.cend(), [givesList](const QByteArray &name) {
        return name.startsWith("security.") || (givesList && name == "system.posix_acl_access");
    });
    if (!keepable) {
        return fail(ErrorCode::Refused,
                    Text::tr("%1 has extended attributes or access rules, which undo could not bring "
                             "back: remove the file yourself")
                        .arg(m_path),
                    QString::fromLocal8Bit(names.join(' ')));
    }
    return {};
}

Result<void> SafeFile::stage(const FileImage &image, const QString &temporary) const
{
    const QByteArray name = QFile::encodeName(temporary);
    const FileDescriptor file(
        ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return cannotWrite(errno);
    if (const int error = posix::writeAll(file.get(), image.bytes))
        return cannotWrite(error);
    struct stat status{};
    struct stat present{};
    if (::fstat(file.get(), &status) != 0)
        return cannotWrite(errno);
    mode_t mode = image.mode & 07777U;
    if (::stat(m_real.constData(), &present) == 0) {
        mode = present.st_mode & 07777U;
        const bool sameOwner = present.st_uid == status.st_uid && present.st_gid == status.st_gid;
        if (!sameOwner && ::fchown(file.get(), present.st_uid, present.st_gid) != 0)
            return cannotWrite(errno);
        if (const int error = posix::copyAttributes(m_real, file.get()))
            return cannotWrite(error);
    } else if (errno != ENOENT) {
        return cannotWrite(errno);
    }
    // After the owner and the access list, which both change mode bits.
    if (::fchmod(file.get(), mode) != 0)
        return cannotWrite(errno);
    if (const int error = posix::sync(file.get()))
        return cannotWrite(error);
    return {};
}

Result<void> SafeFile::commit(const std::optional<FileImage> &expected, const FileImage &image,
                              const QString &temporary) const
{
    if (const Result<void> same = compare(expected); !same)
        return same;
    const QByteArray from = QFile::encodeName(temporary);
    int error = 0;
    if (!expected)
        error = posix::renameToNew(from, m_real);
    else if (::rename(from.constData(), m_real.constData()) != 0)
        error = errno;
    if (error == 0)
        error = posix::syncFolder(posix::folderOf(m_real));
    if (error != 0)
        return cannotWrite(error);
    const Result<std::optional<FileImage>> written = read();
    if (!written)
        return fail(written.error());
    if (!*written || (*written)->bytes != image.bytes) {
        return fail(ErrorCode::Io, Text::tr("%1 does not hold what was written: check the disk").arg(m_path));
    }
    return {};
}

Result<void> SafeFile::remove(const FileImage &expected) const
{
    if (const Result<void> same = compare(expected); !same)
        return same;
    if (::unlink(m_real.constData()) != 0)
        return cannotWrite(errno);
    if (const int error = posix::syncFolder(posix::folderOf(m_real)))
        return cannotWrite(error);
    return {};
}

Result<void> SafeFile::compare(const std::optional<FileImage> &expected) const
{
    const Result<std::optional<FileImage>> present = read();
    if (!present)
        return fail(present.error());
    const bool same =
        present->has_value() == expected.has_value() && (!expected || (*present)->bytes == expected->bytes);
    if (same)
        return {};
    return fail(ErrorCode::Conflict,
                Text::tr("%1 changed at this moment: look at it and try again").arg(m_path));
}

tl::unexpected<Error> SafeFile::cannotWrite(int number) const
{
    return fail(Error::fromErrno(number, Text::tr("cannot write %1").arg(m_path)));
}

} // namespace goconf
