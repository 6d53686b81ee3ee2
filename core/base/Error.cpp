// SPDX-License-Identifier: MIT
#include "base/Error.h"

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
    case ErrorCode::Unsupported: return "unsupported"_L1;
    case ErrorCode::Corrupt: return "corrupt"_L1;
    case ErrorCode::Refused: return "refused"_L1;
    case ErrorCode::Io: return "io"_L1;
    }
    Q_UNREACHABLE();
}

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Error)
};

struct Cause
{
    ErrorCode code;
    QString sentence;
};

Cause causeOf(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::DiskFull, Text::tr("no space left on the disk; free some space and try again")};
    case EROFS: return {ErrorCode::ReadOnly, Text::tr("the file system is read-only")};
    case EACCES:
    case EPERM:
        return {ErrorCode::PermissionDenied, Text::tr("permission denied; check the owner and the mode")};
    case ENOENT: return {ErrorCode::NotFound, Text::tr("no such file or folder")};
    case EISDIR: return {ErrorCode::Io, Text::tr("a folder stands where a file is expected")};
    case ENOTDIR: return {ErrorCode::Io, Text::tr("a part of the path is not a folder")};
    case ELOOP: return {ErrorCode::Io, Text::tr("the symbolic links lead in a circle")};
    default: return {ErrorCode::Io, QString::fromLocal8Bit(std::strerror(number))};
    }
}

} // namespace

Error Error::fromErrno(int number, const QString &attempt)
{
    Cause cause = causeOf(number);
    return {cause.code, Text::tr("%1: %2").arg(attempt, cause.sentence),
            QString::fromLocal8Bit(std::strerror(number))};
}

} // namespace goconf
