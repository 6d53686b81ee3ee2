// SPDX-License-Identifier: MIT
#include "support/ZipWriter.h"

#include <QtEndian>

#include <zlib.h>

namespace goconf::test {

namespace {

template <typename T>
void put(QByteArray &bytes, T number)
{
    const T little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

quint32 checksum(const QByteArray &content)
{
    return static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef *>(content.constData()), static_cast<uInt>(content.size())));
}

/// The numbers that an entry states.
struct Numbers
{
    quint32 crc = 0;
    quint32 compressed = 0;
    quint32 size = 0;
};

QByteArray zip64Extra(const Numbers &numbers, std::optional<quint64> offset)
{
    QByteArray extra;
    put<quint16>(extra, 1);
    put<quint16>(extra, offset ? 24 : 16);
    put<quint64>(extra, numbers.size);
    put<quint64>(extra, numbers.compressed);
    if (offset)
        put<quint64>(extra, *offset);
    return extra;
}

/// The part that local header and directory have in common, from the version on.
void putCommon(QByteArray &bytes, const ZipWriter::Entry &entry, const Numbers &numbers)
{
    put<quint16>(bytes, entry.zip64 ? 45 : 20);
    put<quint16>(bytes, static_cast<quint16>((entry.descriptor ? 8 : 0) | entry.moreFlags));
    put<quint16>(bytes, entry.method);
    put<quint32>(bytes, 0x5b1c8294); // a time
    put<quint32>(bytes, numbers.crc);
    put<quint32>(bytes, entry.zip64 ? 0xffffffff : numbers.compressed);
    put<quint32>(bytes, entry.zip64 ? 0xffffffff : numbers.size);
}

} // namespace

QByteArray ZipWriter::deflated(const QByteArray &content, int windowBits)
{
    QByteArray packed(static_cast<qsizetype>(compressBound(static_cast<uLong>(content.size()))) + 64,
                      Qt::Uninitialized);
    z_stream zip{};
    if (deflateInit2(&zip, Z_BEST_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib cannot deflate");
    zip.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    zip.avail_in = static_cast<uInt>(content.size());
    zip.next_out = reinterpret_cast<Bytef *>(packed.data());
    zip.avail_out = static_cast<uInt>(packed.size());
    if (deflate(&zip, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib cannot deflate");
    packed.truncate(static_cast<qsizetype>(zip.total_out));
    deflateEnd(&zip);
    return packed;
}

qsizetype ZipWriter::add(const QByteArray &name, const QByteArray &content)
{
    Entry entry;
    entry.name = name;
    entry.content = content;
    return add(entry);
}

qsizetype ZipWriter::add(const Entry &entry)
{
    const QByteArray packed = entry.packed        ? *entry.packed
                              : entry.method == 8 ? deflated(entry.content)
                                                  : entry.content;
    Numbers numbers;
    numbers.crc = entry.declaredCrc.value_or(checksum(entry.content));
    numbers.size = entry.declaredSize.value_or(static_cast<quint32>(entry.content.size()));
    numbers.compressed = entry.declaredCompressedSize.value_or(static_cast<quint32>(packed.size()));
    const quint32 offset = entry.sharedOffset.value_or(static_cast<quint32>(m_entries.size()));
    if (!entry.sharedOffset) {
        const QByteArray localName = entry.localName.value_or(entry.name);
        const QByteArray extra =
            entry.zip64 ? zip64Extra(entry.descriptor ? Numbers() : numbers, {}) : QByteArray();
        put<quint32>(m_entries, 0x04034b50);
        putCommon(m_entries, entry, entry.descriptor ? Numbers() : numbers);
        put<quint16>(m_entries, static_cast<quint16>(localName.size()));
        put<quint16>(m_entries, static_cast<quint16>(extra.size()));
        m_entries += localName + extra + packed;
        if (entry.descriptor) {
            if (entry.descriptorSigned)
                put<quint32>(m_entries, 0x08074b50);
            put<quint32>(m_entries, entry.descriptorCrc.value_or(numbers.crc));
            entry.zip64 ? put<quint64>(m_entries, numbers.compressed)
                        : put<quint32>(m_entries, numbers.compressed);
            entry.zip64 ? put<quint64>(m_entries, numbers.size) : put<quint32>(m_entries, numbers.size);
        }
    }
    const QByteArray extra = entry.zip64 ? zip64Extra(numbers, offset) : QByteArray();
    put<quint32>(m_directory, 0x02014b50);
    put<quint16>(m_directory, 0x0314); // made on Unix
    putCommon(m_directory, entry, numbers);
    put<quint16>(m_directory, static_cast<quint16>(entry.name.size()));
    put<quint16>(m_directory, static_cast<quint16>(extra.size()));
    put<quint16>(m_directory, 0); // comment
    put<quint32>(m_directory, 0); // disk, internal attributes
    put<quint32>(m_directory, entry.mode << 16);
    put<quint32>(m_directory, entry.zip64 ? 0xffffffff : offset);
    m_directory += entry.name + extra;
    ++m_count;
    return static_cast<qsizetype>(offset);
}

QByteArray ZipWriter::finish() const
{
    QByteArray bytes = m_entries + m_directory;
    const quint32 count = declaredCount.value_or(static_cast<quint32>(m_count));
    const auto size = declaredDirectorySize.value_or(static_cast<quint32>(m_directory.size()));
    if (zip64End) {
        const auto position = static_cast<quint64>(bytes.size());
        put<quint32>(bytes, 0x06064b50);
        put<quint64>(bytes, 44);
        put<quint32>(bytes, 45 | (45 << 16));
        put<quint64>(bytes, 0); // disks
        put<quint64>(bytes, count);
        put<quint64>(bytes, count);
        put<quint64>(bytes, size);
        put<quint64>(bytes, static_cast<quint64>(m_entries.size()));
        put<quint32>(bytes, 0x07064b50);
        put<quint32>(bytes, 0);
        put<quint64>(bytes, position);
        put<quint32>(bytes, 1);
    }
    put<quint32>(bytes, 0x06054b50);
    put<quint32>(bytes, 0); // disks
    put<quint16>(bytes, static_cast<quint16>(zip64End ? 0xffff : count));
    put<quint16>(bytes, static_cast<quint16>(zip64End ? 0xffff : count));
    put<quint32>(bytes, zip64End ? 0xffffffff : size);
    put<quint32>(bytes, zip64End ? 0xffffffff : static_cast<quint32>(m_entries.size()));
    put<quint16>(bytes, static_cast<quint16>(comment.size()));
    return bytes + comment;
}

} // namespace goconf::test
