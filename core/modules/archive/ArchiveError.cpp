// SPDX-License-Identifier: MIT
#include "modules/archive/ArchiveError.h"

#include "platform/SystemErrno.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDevice>

#include <algorithm>

namespace goconf::archive_error {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Archive)
};

ErrorCode codeOf(const QFileDevice &file)
{
    if (file.error() == QFileDevice::PermissionsError)
        return ErrorCode::PermissionDenied;
    const Error error = Error::fromErrno(errnoOf(file), {});
    const bool isTold = error.code == ErrorCode::DiskFull || error.code == ErrorCode::NotFound;
    return isTold ? error.code : ErrorCode::Io;
}

} // namespace

tl::unexpected<Error> damaged(const char *reason)
{
    return fail(ErrorCode::Corrupt, Text::tr("The archive is damaged or incomplete: fetch it again."),
                QString::fromLatin1(reason));
}

tl::unexpected<Error> hostile(QByteArrayView entry, const QString &reason)
{
    return fail(
        ErrorCode::Refused,
        Text::tr("The archive holds “%1”, which no honest archive of Go has: get it from another source.")
            .arg(QString::fromUtf8(entry)),
        reason);
}

tl::unexpected<Error> twice(QByteArrayView entry, QByteArrayView before)
{
    if (entry == before)
        return fail(ErrorCode::Refused,
                    Text::tr("The archive holds “%1” twice, as no honest archive of Go does: get it from "
                             "another source.")
                        .arg(QString::fromUtf8(entry)),
                    QStringLiteral("multiple entries for one file"));
    return fail(ErrorCode::Refused,
                Text::tr("The archive holds “%1” and “%2”, which are one file where capitals do not count: "
                         "get it from another source.")
                    .arg(QString::fromUtf8(before), QString::fromUtf8(entry)),
                QStringLiteral("case-insensitive file name collision"));
}

tl::unexpected<Error> fileAndFolder(QByteArrayView entry)
{
    return fail(ErrorCode::Refused,
                Text::tr("The archive holds “%1” as a file and as a folder, as no honest archive of Go does: "
                         "get it from another source.")
                    .arg(QString::fromUtf8(entry)),
                QStringLiteral("both a file and a directory"));
}

tl::unexpected<Error> gnuForm()
{
    return fail(ErrorCode::Refused,
                Text::tr("The archive was packed anew, in a form of GNU tar that archives of Go do not have: "
                         "get it as Go's makers released it."),
                QStringLiteral("GNU tar extension"));
}

tl::unexpected<Error> longName(QByteArrayView entry)
{
    constexpr qsizetype shown = 60;
    return fail(ErrorCode::TooLarge,
                Text::tr("The archive holds a name that is too long for an archive of Go, “%1…”: get it from "
                         "another source.")
                    .arg(QString::fromUtf8(entry.first(std::min(entry.size(), shown)))),
                QStringLiteral("a name is too long"));
}

tl::unexpected<Error> lacking(QByteArrayView entry)
{
    return fail(
        ErrorCode::NotFound,
        Text::tr("The archive has no file “%1”: get it from another source.").arg(QString::fromUtf8(entry)));
}

tl::unexpected<Error> tooLarge(const char *reason)
{
    return fail(ErrorCode::TooLarge,
                Text::tr("The archive is larger than any archive of Go may be: get it from another source."),
                QString::fromLatin1(reason));
}

tl::unexpected<Error> unreadable(const QFileDevice &file)
{
    return fail(codeOf(file),
                Text::tr("Cannot read %1: check that it exists and that you may read it.")
                    .arg(QDir::toNativeSeparators(file.fileName())),
                file.errorString());
}

tl::unexpected<Error> unwritable(const QFileDevice &file)
{
    if (codeOf(file) == ErrorCode::DiskFull)
        return fail(ErrorCode::DiskFull,
                    Text::tr("Cannot write %1, the disk is full: free some space and try again.")
                        .arg(QDir::toNativeSeparators(file.fileName())),
                    file.errorString());
    return fail(codeOf(file),
                Text::tr("Cannot write %1: check its folder and the permissions.")
                    .arg(QDir::toNativeSeparators(file.fileName())),
                file.errorString());
}

} // namespace goconf::archive_error
