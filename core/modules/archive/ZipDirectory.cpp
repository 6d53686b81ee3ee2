// SPDX-License-Identifier: MIT
#include "modules/archive/ZipDirectory.h"

#include "modules/archive/ArchiveError.h"
#include "modules/archive/LittleEndian.h"
#include "modules/archive/ZipEnd.h"
#include "modules/archive/ZipExtra.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace goconf {

namespace {

using archive_error::damaged;

constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 directorySignature = 0x02014b50;
constexpr qsizetype localSize = 30;
constexpr qsizetype directorySize = 46;
constexpr quint32 full32 = 0xffffffff;
/// Of a descriptor without its optional signature.
constexpr qint64 leastDescriptorSize = 12;
/// Data descriptor, UTF-8 names, and the two bits with which deflate tells how hard it tried.
constexpr quint16 knownFlags = 0x0008 | 0x0800 | 0x0006;

/// The parts of a record of the directory that are checked and forgotten.
struct Record
{
    quint16 creator = 0;
    quint16 method = 0;
    quint16 nameSize = 0;
    quint16 extraSize = 0;
    quint16 commentSize = 0;
    quint16 disk = 0;
    quint32 attributes = 0;
};

/// The type of file that Unix writes into the upper half of the attributes: 0 where nobody wrote one.
bool isFileOrFolder(const Record &record, bool isFolder)
{
    constexpr quint32 typeMask = 0170000;
    const quint32 type = (record.attributes >> 16) & typeMask;
    return type == 0 || type == (isFolder ? 0040000U : 0100000U);
}

Result<void> checkRecord(const Record &record, const ZipEntry &entry)
{
    if (record.disk != 0)
        return damaged("an entry is on another disk");
    if ((entry.flags & ~knownFlags) != 0 ||
        (record.method != ZipEntry::Stored && record.method != ZipEntry::Deflated))
        return fail(
            ErrorCode::Unsupported,
            QCoreApplication::translate("goconf::ZipDirectory",
                                        "The zip file is packed or encrypted in a way that Go does not "
                                        "use: get it from another source."),
            QStringLiteral("unknown flags or method"));
    if (!isFileOrFolder(record, entry.isFolder()))
        return archive_error::hostile(entry.name, QStringLiteral("neither a file nor a folder"));
    if (entry.isFolder() && entry.size != 0)
        return archive_error::hostile(entry.name, QStringLiteral("a folder with content"));
    if (record.method == ZipEntry::Stored && entry.compressedSize != entry.size)
        return damaged("a stored entry has two sizes");
    return {};
}

Result<ZipEntry> takeEntry(LittleEndian &directory)
{
    if (directory.left() < directorySize || directory.u32() != directorySignature)
        return damaged("bad entry in the central directory");
    ZipEntry entry;
    Record record;
    record.creator = directory.u16();
    directory.u16(); // version needed
    entry.flags = directory.u16();
    record.method = directory.u16();
    directory.u32(); // time and date
    entry.crc = directory.u32();
    const quint32 compressed = directory.u32();
    const quint32 size = directory.u32();
    record.nameSize = directory.u16();
    record.extraSize = directory.u16();
    record.commentSize = directory.u16();
    record.disk = directory.u16();
    directory.u16(); // internal attributes
    record.attributes = directory.u32();
    const quint32 offset = directory.u32();
    if (directory.left() < qsizetype(record.nameSize) + record.extraSize + record.commentSize)
        return damaged("the central directory ends within an entry");
    entry.name = directory.bytes(record.nameSize).toByteArray();
    const QByteArrayView extra = directory.bytes(record.extraSize);
    directory.bytes(record.commentSize);
    entry.method = static_cast<ZipEntry::Method>(record.method);
    const auto wide = ZipExtra::sizes(extra, size == full32, compressed == full32, offset == full32);
    if (!wide)
        return damaged("the zip64 sizes of an entry are missing or impossible");
    entry.size = size == full32 ? wide->size : size;
    entry.compressedSize = compressed == full32 ? wide->compressedSize : compressed;
    entry.headerOffset = offset == full32 ? wide->offset : offset;
    if (const Result<void> fine = checkRecord(record, entry); !fine)
        return fail(fine.error());
    return entry;
}

/// What the local header says of sizes and checksum must be what the directory says; before a descriptor it
/// may also be nothing.
bool sameContent(quint64 local, qint64 wanted, bool mayBeZero)
{
    return local == static_cast<quint64>(wanted) || (mayBeZero && local == 0);
}

/// Compares the local header with the directory and finds where the content begins.
Result<void> readLocal(QFile &file, ZipEntry &entry, qint64 end)
{
    const qsizetype nameEnd = localSize + entry.name.size();
    if (entry.headerOffset > end - nameEnd || !file.seek(entry.headerOffset))
        return damaged("an entry lies outside of the file");
    const QByteArray bytes = file.read(nameEnd);
    if (bytes.size() != nameEnd)
        return archive_error::unreadable(file);
    LittleEndian header(bytes);
    if (header.u32() != localSignature)
        return damaged("an entry has no local header");
    header.u16(); // version needed
    const quint16 flags = header.u16();
    const quint16 method = header.u16();
    header.u32(); // time and date
    const quint32 crc = header.u32();
    const quint32 compressed = header.u32();
    const quint32 size = header.u32();
    const quint16 nameSize = header.u16();
    const quint16 extraSize = header.u16();
    if (flags != entry.flags || method != entry.method || nameSize != entry.name.size() ||
        header.bytes(nameSize) != QByteArrayView(entry.name))
        return damaged("a local header differs from the central directory");
    entry.dataOffset = entry.headerOffset + nameEnd + extraSize;
    const QByteArray extra = compressed == full32 || size == full32 ? file.read(extraSize) : QByteArray();
    const auto wide = ZipExtra::sizes(extra, size == full32, compressed == full32, false);
    const bool open = entry.hasDescriptor();
    if (!wide || !sameContent(crc, entry.crc, open) ||
        !sameContent(size == full32 ? quint64(wide->size) : size, entry.size, open) ||
        !sameContent(compressed == full32 ? quint64(wide->compressedSize) : compressed, entry.compressedSize,
                     open))
        return damaged("a local header differs from the central directory");
    return {};
}

/// The first entry begins the file, and no byte belongs to two entries, nor to an entry and the directory.
Result<void> checkExtents(const QVector<ZipEntry> &entries, qint64 directoryOffset)
{
    QVector<const ZipEntry *> sorted;
    sorted.reserve(entries.size());
    for (const ZipEntry &entry : entries)
        sorted.append(&entry);
    std::sort(sorted.begin(), sorted.end(),
              [](const ZipEntry *a, const ZipEntry *b) { return a->headerOffset < b->headerOffset; });
    if ((sorted.isEmpty() ? directoryOffset : sorted.constFirst()->headerOffset) != 0)
        return damaged("something stands before the first entry");
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const ZipEntry &entry = *sorted.at(i);
        const qint64 end = i + 1 < sorted.size() ? sorted.at(i + 1)->headerOffset : directoryOffset;
        const qint64 tail = entry.hasDescriptor() && !entry.isFolder() ? leastDescriptorSize : 0;
        if (entry.dataOffset > end || entry.compressedSize > end - entry.dataOffset - tail)
            return archive_error::hostile(entry.name, QStringLiteral("entries overlap"));
    }
    return {};
}

Result<QVector<ZipEntry>> takeEntries(const QByteArray &bytes, const ZipEnd &end, const ArchiveLimits &limits)
{
    QVector<ZipEntry> entries;
    entries.reserve(end.count);
    LittleEndian directory(bytes);
    qint64 total = 0;
    for (qsizetype i = 0; i < end.count; ++i) {
        Result<ZipEntry> entry = takeEntry(directory);
        if (!entry)
            return fail(entry.error());
        if (entry->size > limits.contentBytes - total)
            return archive_error::tooLarge("the content declares too many bytes");
        total += entry->size;
        entries.append(*std::move(entry));
    }
    if (directory.left() != 0)
        return damaged("the central directory is longer than its entries");
    return entries;
}

} // namespace

Result<QVector<ZipEntry>> ZipDirectory::read(QFile &file, const ArchiveLimits &limits)
{
    if (file.size() > limits.archiveBytes)
        return archive_error::tooLarge("the file has too many bytes");
    const Result<ZipEnd> end = ZipEnd::read(file);
    if (!end)
        return fail(end.error());
    if (end->count > limits.entries)
        return archive_error::tooLarge("too many entries");
    // The count decides how much memory is taken, and must not lie.
    if (end->size < end->count * directorySize)
        return damaged("the central directory is too short for its entries");
    if (!file.seek(end->offset))
        return archive_error::unreadable(file);
    const QByteArray bytes = file.read(end->size);
    if (bytes.size() != end->size)
        return archive_error::unreadable(file);
    Result<QVector<ZipEntry>> entries = takeEntries(bytes, *end, limits);
    if (!entries)
        return entries;
    for (ZipEntry &entry : *entries) {
        if (const Result<void> fine = readLocal(file, entry, end->offset); !fine)
            return fail(fine.error());
    }
    if (const Result<void> fine = checkExtents(*entries, end->offset); !fine)
        return fail(fine.error());
    return entries;
}

} // namespace goconf
