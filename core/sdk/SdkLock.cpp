// SPDX-License-Identifier: MIT
#include "sdk/SdkLock.h"

#include "sdk/PrivateFolders.h"

#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkLock)
};

} // namespace

Result<FileLock> lockSdks(const Host &host, const std::stop_token &stop)
{
    const Result<QString> folder = host.stateDir();
    if (!folder)
        return fail(folder.error());
    if (const Result<QStringList> made = makePrivateFolders(*folder); !made)
        return fail(made.error());
    Result<FileLock> lock =
        FileLock::acquire(host.os.join(*folder, u"sdk.lock"_s), std::chrono::seconds(30), stop);
    if (!lock && lock.error().code == ErrorCode::Timeout) {
        return fail(ErrorCode::Timeout,
                    Text::tr("another program of ours is choosing or removing a Go and does not "
                             "finish: let it finish or end it, and try again"),
                    lock.error().detail);
    }
    return lock;
}

} // namespace goconf
