// SPDX-License-Identifier: MIT
#include "platform/RegularFile.h"

#include "platform/FileCalls.h"
#include "platform/windows/PathOpen.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <io.h>

namespace goconf {

using namespace windows;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::RegularFile)
};

tl::unexpected<Error> cannotRead(const QFile &file, int number)
{
    return fail(Error::fromErrno(number, Text::tr("cannot read %1").arg(file.fileName())));
}

} // namespace

Result<void> openRegular(QFile &file, QIODevice::OpenMode mode)
{
    const QByteArray path = filecalls::nativePath(file.fileName());
    filecalls::FileStatus status;
    if (const int error = filecalls::statusOf(path, status))
        return cannotRead(file, error);
    switch (status.kind) {
    case filecalls::FileStatus::Kind::Regular: break;
    case filecalls::FileStatus::Kind::Missing: return cannotRead(file, ENOENT);
    case filecalls::FileStatus::Kind::Folder: return cannotRead(file, EISDIR);
    case filecalls::FileStatus::Kind::Link:
    case filecalls::FileStatus::Kind::Other:
        return fail(
            ErrorCode::Io,
            Text::tr("%1 is no file but a pipe, socket or device: move it away first").arg(file.fileName()));
    }
    // QFile itself would keep other programs from renaming and removing the file.
    Handle handle;
    const int error = patiently([&] {
        handle = openPath(path, GENERIC_READ);
        return handle.isOpen() ? 0 : lastErrno();
    });
    if (error != 0)
        return cannotRead(file, error);
    const int descriptor = ::_open_osfhandle(reinterpret_cast<intptr_t>(handle.get()), _O_RDONLY | _O_BINARY);
    if (descriptor < 0)
        return cannotRead(file, EMFILE);
    handle.release();
    if (file.open(descriptor, mode, QFile::AutoCloseHandle))
        return {};
    ::_close(descriptor);
    return fail(ErrorCode::Io, Text::tr("cannot read %1").arg(file.fileName()), file.errorString());
}

} // namespace goconf
