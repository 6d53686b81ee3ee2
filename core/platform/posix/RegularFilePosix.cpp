// SPDX-License-Identifier: MIT
#include "platform/RegularFile.h"

#include "platform/posix/FileDescriptor.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::RegularFile)
};

tl::unexpected<Error> cannotRead(const QFile &file, int number)
{
    // A socket cannot be opened at all.
    if (number == ENXIO)
        return fail(
            ErrorCode::Io,
            Text::tr("%1 is no file but a pipe, socket or device: move it away first").arg(file.fileName()));
    return fail(Error::fromErrno(number, Text::tr("cannot read %1").arg(file.fileName())));
}

} // namespace

Result<void> openRegular(QFile &file, QIODevice::OpenMode mode)
{
    const QByteArray path = QFile::encodeName(file.fileName());
    // Asked before opening, too: opening a device may do things.
    struct stat found{};
    if (::stat(path.constData(), &found) != 0)
        return cannotRead(file, errno);
    if (S_ISDIR(found.st_mode))
        return cannotRead(file, EISDIR);
    if (!S_ISREG(found.st_mode))
        return cannotRead(file, ENXIO);
    // Something else may have come since: it must not make us wait.
    FileDescriptor descriptor(::open(path.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!descriptor.isOpen() || ::fstat(descriptor.get(), &found) != 0)
        return cannotRead(file, errno);
    if (!S_ISREG(found.st_mode))
        return cannotRead(file, ENXIO);
    if (!file.open(descriptor.get(), mode, QFile::AutoCloseHandle))
        return fail(ErrorCode::Io, Text::tr("cannot read %1").arg(file.fileName()), file.errorString());
    descriptor.release();
    return {};
}

} // namespace goconf
