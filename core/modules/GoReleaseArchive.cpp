// SPDX-License-Identifier: MIT
#include "modules/GoReleaseArchive.h"

#include "modules/archive/ArchiveError.h"
#include "modules/archive/TarGzUnpacker.h"
#include "modules/archive/WorkMeter.h"
#include "modules/archive/ZipArchive.h"
#include "platform/RegularFile.h"

#include <QCoreApplication>
#include <QFile>

namespace goconf {

namespace {

constexpr const char *prefix = "go/";
/// Of compressed bytes: a stop is heard between two of them.
constexpr qsizetype chunkSize = qsizetype(128) * 1024;

} // namespace

GoReleaseArchive::GoReleaseArchive(QString path, Form form, const ArchiveLimits &limits)
    : m_path(std::move(path))
    , m_form(form)
    , m_limits(limits)
{
}

Result<GoReleaseArchive> GoReleaseArchive::open(const QString &path, const ArchiveLimits &limits)
{
    QFile file(path);
    if (const Result<void> opened = openRegular(file, QFile::ReadOnly | QFile::Unbuffered); !opened)
        return fail(opened.error());
    const QByteArray magic = file.read(4);
    if (magic.startsWith("\x1f\x8b"))
        return GoReleaseArchive(path, Form::TarGz, limits);
    if (magic == "PK\x03\x04")
        return GoReleaseArchive(path, Form::Zip, limits);
    return fail(ErrorCode::Unsupported,
                QCoreApplication::translate(
                    "goconf::GoReleaseArchive",
                    "%1 is neither a .tar.gz nor a .zip: name the archive as it was downloaded.")
                    .arg(path));
}

Result<FileDigests> GoReleaseArchive::digests(const WorkObserver &observer) const
{
    return read(UnpackTarget(), observer);
}

Result<FileDigests> GoReleaseArchive::unpack(const QString &folder, const UnpackRule &rule,
                                             const WorkObserver &observer) const
{
    return read(UnpackTarget(folder, rule), observer);
}

Result<FileDigests> GoReleaseArchive::read(const UnpackTarget &target, const WorkObserver &observer) const
{
    if (m_form == Form::TarGz)
        return readTarGz(target, observer);
    const Result<ZipArchive> archive = ZipArchive::open(m_path, prefix, m_limits);
    if (!archive)
        return fail(archive.error());
    // What counts in a module's hash says nothing of a release.
    return archive->unpack(target, observer).map([](FileDigests digests) {
        digests.removeIf(
            [](const FileDigest &file) { return file.name.isEmpty() || file.name.endsWith('/'); });
        return digests;
    });
}

Result<FileDigests> GoReleaseArchive::readTarGz(const UnpackTarget &target,
                                                const WorkObserver &observer) const
{
    QFile file(m_path);
    if (const Result<void> opened = openRegular(file, QFile::ReadOnly | QFile::Unbuffered); !opened)
        return fail(opened.error());
    TarGzUnpacker unpacker(prefix, m_limits, target);
    WorkMeter meter(observer, file.size());
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    while (true) {
        const qint64 got = file.read(chunk.data(), chunk.size());
        if (got < 0)
            return archive_error::unreadable(file);
        if (got == 0)
            break;
        if (const Result<void> fed = unpacker.feed(QByteArrayView(chunk).first(got)); !fed)
            return fail(fed.error());
        if (const Result<void> counted = meter.add(got); !counted)
            return fail(counted.error());
    }
    meter.finish();
    return unpacker.finish();
}

} // namespace goconf
