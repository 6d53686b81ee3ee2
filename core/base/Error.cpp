// SPDX-License-Identifier: MIT
#include "base/Error.h"

#include "base/Os.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>

namespace goconf {

using namespace Qt::StringLiterals;

QLatin1StringView errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidValue: return "invalid-value"_L1;
    case ErrorCode::NotFound: return "not-found"_L1;
    case ErrorCode::PermissionDenied: return "permission-denied"_L1;
    case ErrorCode::ReadOnly: return "read-only"_L1;
    case ErrorCode::ForeignOwner: return "foreign-owner"_L1;
    case ErrorCode::HardLinked: return "hard-linked"_L1;
    case ErrorCode::Conflict: return "conflict"_L1;
    case ErrorCode::DiskFull: return "disk-full"_L1;
    case ErrorCode::TooLarge: return "too-large"_L1;
    case ErrorCode::Timeout: return "timeout"_L1;
    case ErrorCode::Network: return "network"_L1;
    case ErrorCode::Unsupported: return "unsupported"_L1;
    case ErrorCode::Corrupt: return "corrupt"_L1;
    case ErrorCode::ProofFailed: return "proof-failed"_L1;
    case ErrorCode::Unproven: return "unproven"_L1;
    case ErrorCode::Refused: return "refused"_L1;
    case ErrorCode::Cancelled: return "cancelled"_L1;
    case ErrorCode::Io: return "io"_L1;
    }
    Q_UNREACHABLE();
}

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Error)
};

#if defined(EDQUOT)
constexpr int quotaUsedUp = EDQUOT;
#else
constexpr int quotaUsedUp = -1; // Windows has no such number
#endif

ErrorCode codeOf(int number)
{
    switch (number) {
    case ENOSPC:
    case quotaUsedUp: return ErrorCode::DiskFull;
    case EROFS: return ErrorCode::ReadOnly;
    case EACCES:
    case EPERM: return ErrorCode::PermissionDenied;
    case ENOENT: return ErrorCode::NotFound;
    case EFBIG: return ErrorCode::TooLarge;
    default: return ErrorCode::Io;
    }
}

/// Windows has neither modes nor those attributes.
QString denial(int number)
{
    const bool isWindows = Os::current().isWindows();
    if (number == EACCES) {
        return isWindows ? Text::tr("permission denied; check the rights of your account (Properties, "
                                    "Security), or do it as administrator")
                         : Text::tr("permission denied; check the owner and the mode");
    }
    return isWindows ? Text::tr("the system does not permit it; do it as administrator, or ask whether a "
                                "policy or a virus scanner forbids it")
                     : Text::tr("the system does not permit it; check the owner, and whether the file or "
                                "its folder has an attribute that protects it (immutable, append-only)");
}

/// What happened; what to do.
QString sentenceOf(int number)
{
    switch (number) {
    case ENOSPC: return Text::tr("no space left on the disk; free some space and try again");
    case quotaUsedUp:
        return Text::tr("your share of the disk (quota) is used up; free some space and try again");
    case EROFS: return Text::tr("the file system is read-only; make it writable or choose another place");
    case EACCES:
    case EPERM: return denial(number);
    case ENOENT: return Text::tr("no such file or folder; check the path");
    case EEXIST:
    case ENOTEMPTY: return Text::tr("something else stands there already; move it away and try again");
    case EISDIR: return Text::tr("a folder stands where a file is expected; move it away");
    case ENOTDIR: return Text::tr("a part of the path is not a folder; check the path");
    case ELOOP: return Text::tr("the symbolic links lead in a circle; repair or remove them");
    case ENAMETOOLONG: return Text::tr("the name is too long; choose a shorter one");
    case EMLINK: return Text::tr("there are too many links or folders in one place; remove some");
    case EFBIG: return Text::tr("the file is too large; make it smaller");
    case EBUSY:
    case ETXTBSY: return Text::tr("another program is using it; close that program and try again");
    case EMFILE:
    case ENFILE: return Text::tr("too many files are open; close some programs and try again");
    case ENOMEM: return Text::tr("the memory is used up; close some programs and try again");
    case EIO: return Text::tr("the disk reports an error; check the disk and the connection to it");
    case ENOTSUP: return Text::tr("the file system cannot do that; choose a place on another disk");
    case ENOEXEC: return Text::tr("this is no program for this system; install one that is");
    default:
        return Text::tr("%1; try again, and look into the system's log if it happens again")
            .arg(QString::fromLocal8Bit(std::strerror(number)));
    }
}

} // namespace

Error Error::fromErrno(int number, const QString &attempt)
{
    return {codeOf(number), Text::tr("%1: %2").arg(attempt, sentenceOf(number)),
            QString::fromLocal8Bit(std::strerror(number))};
}

} // namespace goconf
