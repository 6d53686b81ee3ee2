// SPDX-License-Identifier: MIT
#include "modules/archive/ZipEnd.h"

#include "modules/archive/ArchiveError.h"
#include "modules/archive/LittleEndian.h"

#include <QFile>

#include <algorithm>
#include <optional>

namespace goconf {

namespace {

using archive_error::damaged;

constexpr qint64 endSize = 22;
constexpr qint64 locatorSize = 20;
constexpr qint64 end64Size = 56;
constexpr quint32 end64Signature = 0x06064b50;
constexpr quint32 locatorSignature = 0x07064b50;
constexpr quint16 full16 = 0xffff;
constexpr quint32 full32 = 0xffffffff;

/// The end record as it stands there; the numbers as wide as their zip64 forms.
struct Record
{
    quint32 disk = 0;
    quint32 directoryDisk = 0;
    quint64 countHere = 0;
    quint64 count = 0;
    quint64 size = 0;
    quint64 offset = 0;
    /// Of the record itself.
    qint64 position = 0;
};

Result<QByteArray> readAt(QFile &file, qint64 offset, qint64 size)
{
    if (!file.seek(offset))
        return archive_error::unreadable(file);
    QByteArray bytes = file.read(size);
    if (bytes.size() != size)
        return archive_error::unreadable(file);
    return bytes;
}

/// The last end record of the file; its comment must end where the file ends.
Result<Record> readRecord(QFile &file)
{
    const qint64 tailSize = std::min<qint64>(file.size(), endSize + full16);
    const Result<QByteArray> tail = readAt(file, file.size() - tailSize, tailSize);
    if (!tail)
        return fail(tail.error());
    const qsizetype found = tail->lastIndexOf(QByteArray("PK\x05\x06", 4));
    if (found < 0 || tail->size() - found < endSize)
        return damaged("there is no end of a zip file");
    LittleEndian numbers(QByteArrayView(*tail).sliced(found + 4));
    Record record;
    record.disk = numbers.u16();
    record.directoryDisk = numbers.u16();
    record.countHere = numbers.u16();
    record.count = numbers.u16();
    record.size = numbers.u32();
    record.offset = numbers.u32();
    const quint16 commentSize = numbers.u16();
    if (commentSize != numbers.left())
        return damaged("something stands behind the end of the zip file");
    record.position = file.size() - tailSize + found;
    return record;
}

/// The zip64 form, when a locator stands before the end record.
Result<std::optional<Record>> readRecord64(QFile &file, const Record &end)
{
    if (end.position < locatorSize + end64Size)
        return std::optional<Record>();
    const Result<QByteArray> locator = readAt(file, end.position - locatorSize, locatorSize);
    if (!locator)
        return fail(locator.error());
    LittleEndian place(*locator);
    if (place.u32() != locatorSignature)
        return std::optional<Record>();
    const quint32 disk = place.u32();
    const quint64 offset = place.u64();
    const quint32 disks = place.u32();
    if (disk != 0 || disks != 1 || offset > quint64(end.position - locatorSize - end64Size))
        return damaged("bad zip64 locator");
    const Result<QByteArray> bytes = readAt(file, static_cast<qint64>(offset), end64Size);
    if (!bytes)
        return fail(bytes.error());
    LittleEndian numbers(*bytes);
    if (numbers.u32() != end64Signature || numbers.u64() != quint64(end.position) - locatorSize - offset - 12)
        return damaged("bad zip64 end");
    numbers.u32(); // versions
    Record record;
    record.disk = numbers.u32();
    record.directoryDisk = numbers.u32();
    record.countHere = numbers.u64();
    record.count = numbers.u64();
    record.size = numbers.u64();
    record.offset = numbers.u64();
    record.position = static_cast<qint64>(offset);
    return std::optional(record);
}

/// Whether the short record says the same as the wide one wherever it says anything.
bool agree(const Record &end, const Record &wide)
{
    return (end.count == full16 || end.count == wide.count) &&
           (end.size == full32 || end.size == wide.size) &&
           (end.offset == full32 || end.offset == wide.offset);
}

} // namespace

Result<ZipEnd> ZipEnd::read(QFile &file)
{
    Result<Record> end = readRecord(file);
    if (!end)
        return fail(end.error());
    const Result<std::optional<Record>> wide = readRecord64(file, *end);
    if (!wide)
        return fail(wide.error());
    if (*wide) {
        if (!agree(*end, **wide))
            return damaged("the zip64 end differs from the end");
        end = **wide;
    }
    if (end->disk != 0 || end->directoryDisk != 0 || end->count != end->countHere)
        return damaged("the zip file continues on another disk");
    const auto position = static_cast<quint64>(end->position);
    if (end->size > position || end->offset != position - end->size || end->count > end->size)
        return damaged("the central directory is not where the end of the zip file says");
    return ZipEnd{static_cast<qsizetype>(end->count), static_cast<qint64>(end->offset),
                  static_cast<qint64>(end->size)};
}

} // namespace goconf
