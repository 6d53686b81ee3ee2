// SPDX-License-Identifier: MIT
#include "sdk/SdkLock.h"

#include "platform/FileCalls.h"
#include "platform/NameCalls.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkLock)
};

/// As the XDG Base Directory Specification makes its folders.
constexpr quint32 folderMode = 0700;

Result<void> makeFolders(const QString &path)
{
    QStringList missing;
    for (QString folder = path; !QFileInfo::exists(folder); folder = QFileInfo(folder).path())
        missing.prepend(folder);
    for (const QString &folder : std::as_const(missing)) {
        if (const int error = filecalls::makeFolder(filecalls::nativePath(folder), folderMode))
            return fail(Error::fromErrno(error, Text::tr("cannot make the folder %1").arg(folder)));
    }
    return {};
}

} // namespace

Result<FileLock> lockSdks(const Host &host)
{
    const Result<QString> folder = host.stateDir();
    if (!folder)
        return fail(folder.error());
    if (const Result<void> made = makeFolders(*folder); !made)
        return fail(made.error());
    Result<FileLock> lock = FileLock::acquire(host.os.join(*folder, u"sdk.lock"_s), std::chrono::seconds(30));
    if (!lock && lock.error().code == ErrorCode::Timeout) {
        return fail(ErrorCode::Timeout,
                    Text::tr("another program of ours is installing, choosing or removing a Go and does not "
                             "finish: let it finish or end it, and try again"),
                    lock.error().detail);
    }
    return lock;
}

} // namespace goconf
